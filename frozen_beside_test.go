package pppk_test

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/json"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/frozen"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
	"github.com/pppk-id/pppk/selection"
)

// This file writes the answers beside the acts. Like answers.go it stands twice:
// its other copy is frozen_beside_test.go in the root.

// beside writes the answer to a question of that family.
func (a *answerer) beside(family string, q frozen.Question) string {
	var p page
	switch family {
	case "draft":
		p.draft(q)
	case "parts":
		p.failed(planning.CheckParts(q.Int("jumlah"), partsOf(q["bagian"])))
	case "nip":
		p.nip(q)
	case "code":
		p.code(q)
	case "working":
		p.working(q)
	case "region":
		p.region(q)
	case "date":
		p.date(q)
	case "facts":
		var f pppk.Facts
		if err := json.Unmarshal([]byte(q["fakta"]), &f); err != nil {
			p.failed(err)
			break
		}
		p.failed(f.Check())
		p.json(&f)
	case "rows":
		p.rows(q)
	case "overlay":
		p.overlay(q)
	case "pay":
		p.pay(q)
	case "cost":
		p.cost(q)
	case "rank":
		p.rank(q)
	case "selection":
		p.selection(q)
	case "ledger":
		p.ledger(a.laws[q["hukum"]], q)
	default:
		p.underPolicy(a, family, q)
	}
	return p.String()
}

// underPolicy writes what is asked of the law of one day.
func (p *page) underPolicy(a *answerer, family string, q frozen.Question) {
	policy, err := a.policy(q["hukum"], q["hari"])
	if err != nil {
		p.failed(err)
		return
	}
	switch family {
	case "ending":
		p.ending(a.laws[q["hukum"]], policy, q)
	case "ended":
		p.ended(policy, q)
	case "resignation":
		p.resignation(national.Resignation(policy, contractOf(q["perjanjian"]), wordOf[pppk.Percent](q["bagian"])))
	case "leave":
		p.leave(national.Leave(policy, leaveOf(q), factsOf(q["fakta"])))
	case "training":
		y := national.Training(policy, contractOf(q["perjanjian"]), q.Int("dipakai"))
		p.sayAny(y.Result, y.Number, y.Year.First, y.Year.Last, y.Ceiling, y.Left, y.String())
		p.missing(y.Missing())
		p.cites(y.Citations()...)
	case "absence":
		f := national.Absence(policy, q.Int("hari_tidak_masuk"), q.Int("berturut_turut"))
		p.sayAny(f.Known, f.InARow, f.Band.From, f.Band.To, f.Band.Level, f.Band.Sanction.ID, f.Band.Sanction.EN)
		p.say(f.String(), f.Text(pppk.Indonesian), f.Text(pppk.English))
		p.missing(f.Missing())
		p.cites(f.Citations()...)
	case "raise":
		c := contractOf(q["perjanjian"])
		p.raise(national.ReachedRaise(policy, c))
		p.raise(national.NextRaise(policy, c))
	case "wage":
		p.wage(policy, q)
	case "share":
		p.share(policy, q)
	case "compare":
		if other, err := a.policy(q["hukum_lain"], q["hari"]); err != nil {
			p.failed(err)
		} else {
			p.compare(policy, other, q)
		}
	case "posts":
		p.posts(a.laws[q["hukum"]], policy, q)
	default:
		panic("no family " + family)
	}
}

// wordOf reads a word of the wire.
func wordOf[T any, P interface {
	*T
	encoding.TextUnmarshaler
}](text string) (value T) {
	if err := P(&value).UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return value
}

// contractOf reads one agreement.
func contractOf(text string) pppk.Contract {
	return factsOf(`{"perjanjian":[` + text + `]}`).Contracts[0]
}

func partsOf(text string) (all []planning.Part) {
	for part := range strings.SplitSeq(text, ",") {
		if name, count, ok := strings.Cut(part, "="); ok {
			all = append(all, planning.Part{Name: name, Count: must(strconv.Atoi(count))})
		}
	}
	return all
}

func (p *page) missing(all iter.Seq2[string, string]) {
	for fact, office := range all {
		p.say("kurang", fact, office)
	}
}

func (p *page) ending(laids *law.Law, policy *law.Policy, q frozen.Question) {
	ground, status := groundOf(q["alasan"]), wordOf[pppk.Status](q["status"])
	for _, all := range []iter.Seq[national.EndingReading]{national.EndingClasses(policy, ground, status), national.EndingClassesOn(laids, ground, status, day(q["hari_lain"]))} {
		p.say("==")
		for e := range all {
			p.sayAny(e.Instrument.Name, e.Listed, e.Instead, e.Class, e.Implied, e.OwnRequest, e.ApplyAgain, e.Chosen, e.String())
			for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
				p.say("  ", e.Title(l), e.Class.Words(l), e.Note(l))
			}
			p.cites(e.Citations()...)
		}
	}
	who := national.EndingAuthorityOf(status, positionOf(q["jabatan"]))
	p.say(who.Proposes.String(), who.Decides.String(), who.Note(pppk.Indonesian), who.Note(pppk.English))
	p.cites(who.Citations()...)
	for s := range national.Suspensions(policy) {
		p.say(s.Ground.String(), s.Title(pppk.Indonesian), s.Title(pppk.English), s.Note(pppk.Indonesian), s.Note(pppk.English))
		p.cites(s.Citations()...)
	}
}

func (p *page) ended(policy *law.Policy, q frozen.Question) {
	f := factsOf(q["fakta"])
	for _, on := range []pppk.Date{policy.Day(), policy.Day().AddDays(-200)} {
		e := f.Contracts.End(f.Events, on)
		p.sayAny(on, e.Kind, e.On, e.Event, national.GroundOf(e))
		p.sayAny(f.Contracts.Service(on))
	}
	for i, link := range f.Contracts.All() {
		p.sayAny(i, link, f.Contracts[i].State(policy.Day()), f.Contracts[i].Days())
	}
}

func (p *page) resignation(t national.ResignationTests) {
	p.sayAny(t.Day, t.Status, t.State, t.Served, t.Total, t.FirstDay, t.Share, t.Period, t.Target, t.Both())
	for r := range t.Readings() {
		p.sayAny(r.Tested, r.Outcome, r.Note(pppk.Indonesian), r.Note(pppk.English))
		for one := range r.Postponements() {
			p.sayAny("  ", one.Until, one.AtLeast)
			p.cites(one.Citation)
		}
		p.cites(r.Citations()...)
	}
	for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
		for _, note := range t.Notes(l) {
			p.say("catatan", note)
		}
	}
}

func leaveOf(q frozen.Question) national.LeaveRequest {
	return national.LeaveRequest{
		Kind: wordOf[national.LeaveKind](q["jenis"]), Reason: wordOf[national.LeaveReason](q["alasan"]), Days: q.Int("lama"), Since: day(q["sejak"]),
		SchoolHolidays: wordOf[pppk.Answer](q["libur_sekolah"]), HardToReach: wordOf[pppk.Answer](q["sulit"]), Birth: q.Int("kelahiran"),
	}
}

func (p *page) leave(e national.Entitlement) {
	p.sayAny(e.Kind, e.Result, e.Most, e.Extra, e.CarriedOver, e.Until)
	for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
		p.say(e.Most.Text(l), e.Extra.Text(l), e.CarriedOver.Text(l))
		p.say(e.Conditions(l)...)
	}
	p.missing(e.Missing())
	p.cites(e.Citations()...)
}

func (p *page) raise(r national.Raise, err error) {
	p.failed(err)
	p.sayAny(r.Day, r.Years, r.From.Decimal(), r.To.Decimal(), r.String())
	p.cites(r.Citations()...)
}

func (p *page) pay(q frozen.Question) {
	grade := wordOf[pppk.Grade](q["golongan"])
	amount, cite, err := national.BasePay(grade, q.Int("tahun"), day(q["hari"]))
	p.failed(err)
	p.sayAny(grade, amount.Decimal())
	p.cites(cite)
	grade, cite, err = national.GradeOf(positionOf(q["jabatan"]), wordOf[national.Education](q["pendidikan"]))
	p.failed(err)
	p.sayAny(grade)
	p.cites(cite)
	amount, cite, err = national.CentralFamilyAllowance(wordOf[pppk.Rupiah](q["gaji"]), q["pasangan"] == "ya", q.Int("anak"))
	p.failed(err)
	p.sayAny(amount.Decimal())
	p.cites(cite)
	years, err := pppk.NewServiceYears(q.Int("tahun"))
	p.failed(err)
	p.say(years.String())
}

func (p *page) wage(policy *law.Policy, q frozen.Question) {
	code := must(pppk.ParseRegionCode(q["wilayah"]))
	minimum, known := national.MinimumWageOf(code, q.Int("tahun"))
	p.sayAny(known, minimum.Region, minimum.Year, minimum.Amount.Decimal())
	p.cites(minimum.Citation)
	if !known && q["minimum"] != "" {
		minimum = national.MinimumWage{Region: code, Year: q.Int("tahun"), Amount: wordOf[pppk.Rupiah](q["minimum"]), Citation: decreeNamed("Keputusan Gubernur Rekaan 1/2025", "2025-01-01")}
	}
	f := national.CheckWage(policy, national.PartTimePay{Wage: wordOf[pppk.Rupiah](q["upah"]), Former: wordOf[pppk.Rupiah](q["sebelumnya"]), Minimum: minimum})
	p.sayAny(f.Result, f.Found.Decimal(), f.Wanted.Decimal(), f.Reading, f.Other, f.String())
	p.missing(f.Missing())
	p.cites(f.Citations()...)
}

func (p *page) cost(q frozen.Question) {
	var people []frozen.Payee
	if err := json.Unmarshal([]byte(q["orang"]), &people); err != nil {
		panic(err)
	}
	var payees []planning.Payee
	for _, one := range people {
		payee := planning.Payee{Status: wordOf[pppk.Status](one.Status), Grade: wordOf[pppk.Grade](one.Grade), Years: wordOf[pppk.ServiceYears](one.Years), Wage: wordOf[pppk.Rupiah](one.Wage), Allowances: national.NoAllowances()}
		for name, amount := range one.Allowances {
			payee.Allowances[wordOf[national.Allowance](name)] = wordOf[pppk.Rupiah](amount)
		}
		payees = append(payees, payee)
	}
	c, err := planning.CostOf(slices.Values(payees), day(q["hari"]))
	p.failed(err)
	p.sayAny(c.Day, c.Month().Decimal())
	year, err := c.Year()
	p.failed(err)
	p.sayAny(year.Decimal())
	for _, g := range []planning.PayGroup{c.FullTime, c.PartTime} {
		sum, err := g.Allowances.Sum()
		p.failed(err)
		p.sayAny(g.People, g.Pay.Decimal(), g.Unsure, g.Incomplete(), sum.Decimal())
		for i := range g.Allowances {
			allowance := national.Allowance(i)
			p.sayAny("  ", allowance, allowance.Text(pppk.Indonesian), allowance.Text(pppk.English), g.Allowances[i].Decimal())
			p.cites(allowance.Citations()...)
		}
		for allowance, n := range g.Unknown() {
			p.sayAny("  ", allowance, n)
		}
	}
	for gap, n := range c.LeftOut() {
		p.sayAny("tanpa", gap, n)
	}
	p.cites(c.Citations()...)
}

func (p *page) share(policy *law.Policy, q frozen.Question) {
	s, err := planning.ShareOf(policy, planning.Budget{
		Year: q.Int("tahun"), Personnel: wordOf[pppk.Rupiah](q["pegawai"]), TeacherTransfers: wordOf[pppk.Rupiah](q["guru"]),
		PartTime: wordOf[pppk.Rupiah](q["paruh_waktu"]), Total: wordOf[pppk.Rupiah](q["seluruhnya"]),
	})
	p.failed(err)
	p.sayAny(s.Spending.Year, s.Spending.Share, s.Spending.Definition, s.Counted.Decimal(), s.Total.Decimal(), s.PartTime, s.Ceiling, s.String())
	p.cites(s.Citations()...)
}

func (p *page) rank(q frozen.Question) {
	var people []frozen.Ranked
	if err := json.Unmarshal([]byte(q["orang"]), &people); err != nil {
		panic(err)
	}
	number := func(of func(frozen.Ranked) string) func(frozen.Ranked) (int, bool) {
		return func(r frozen.Ranked) (int, bool) {
			n, err := strconv.Atoi(of(r))
			return n, err == nil
		}
	}
	ranked, err := selection.Rank(people, q.Int("formasi"),
		selection.RankBy("predikat", selection.HighestFirst, func(r frozen.Ranked) (pppk.Predicate, bool) {
			return wordOf[pppk.Predicate](r.Predicate), r.Predicate != ""
		}, cmp.Compare).InEnglish("predicate"),
		selection.RankBy("masa kerja", selection.HighestFirst, number(func(r frozen.Ranked) string { return r.Service }), cmp.Compare).InEnglish("service"),
		selection.RankBy("usia", wordOf[selection.KeyOrder](q["urutan"]), number(func(r frozen.Ranked) string { return r.Age }), cmp.Compare))
	p.failed(err)
	for _, r := range ranked {
		p.sayAny(r.Person.Name, r.Rank, r.Tied, r.Open, r.Side, r.Key, r.Lacks)
		p.say("  ", r.Text(pppk.Indonesian), r.Text(pppk.English))
	}
}

func (p *page) draft(q frozen.Question) {
	c := contractOf(q["perjanjian"])
	d := national.AgreementDraft{
		Contract: c, Official: q["pejabat"], Office: q["jabatan_pejabat"], OnBehalfOf: q["atas_nama"], Delegation: q["pelimpahan"], Name: q["nama"],
		BirthPlace: q["tempat_lahir"], BirthDate: day(q["tanggal_lahir"]), Education: q["pendidikan"], Address: q["alamat"], PreviousService: q["masa_kerja"],
	}
	for i, item := range strings.Split(q["pasal"], ",") {
		clause := national.Clause{Item: wordOf[national.AgreementItem](item), Text: "Isi rekaan " + strconv.Itoa(i) + "."}
		if item == "" {
			clause.Title = "Cuti"
		}
		d.Clauses = append(d.Clauses, clause)
	}
	p.failed(d.Check())
	p.say(d.Text())
	items, cite := national.AgreementContent(c.Status)
	for _, item := range items {
		p.say(item.String(), item.Text(pppk.Indonesian), item.Text(pppk.English))
	}
	p.cites(cite)
}

func (p *page) selection(q frozen.Question) {
	for _, basis := range selection.PartTimeBases(day(q["hari"])) {
		p.say(basis.String(), basis.Text(pppk.Indonesian), basis.Text(pppk.English))
		p.cites(basis.Citations()...)
	}
	priority := selection.Priority(q.Int("urutan"))
	place, known := priority.Place(wordOf[selection.CandidateGroup](q["golongan_calon"]))
	p.sayAny(priority, place, known)
	for _, step := range priority.Steps() {
		p.sayAny(step.Place, step.Text.ID, step.Text.EN, step.Groups)
	}
	p.cites(priority.Citations()...)
	categories, cite := selection.PartTimeCategories()
	p.sayAny(categories)
	p.cites(cite)
	days, cites := selection.PartTimeProposals()
	p.sayAny(days.First, days.Last)
	p.cites(cites...)
	for _, l := range []pppk.Language{pppk.Indonesian, pppk.English} {
		order, cites := selection.ConversionOrder(l)
		p.say(order)
		p.cites(cites...)
	}
	for _, reward := range national.Rewards() {
		p.say(reward.Name.ID, reward.Name.EN)
		p.cites(reward.Citation)
	}
}

func (p *page) compare(policy, other *law.Policy, q frozen.Question) {
	c := law.Compare(policy, other, question(frozen.Request{Act: q["tindakan"], First: q["usulan_mulai"], Last: q["usulan_berakhir"], Position: q["jabatan"], Ground: q["alasan"]}), factsOf(q["fakta"]))
	p.sayAny(c.Changed(), c.Days, c.DaysKnown)
	for _, one := range c.Differences {
		p.sayAny(one.Rule, one.A, one.B, one.Decides, one.Parameters)
	}
	p.decision(c.A)
	p.decision(c.B)
}

func (p *page) nip(q frozen.Question) {
	n, err := pppk.ParseNIP(q["nip"])
	p.failed(err)
	p.sayAny(n.BirthDate(), n.Year(), n.Kind(), n.Sex(), n.Sequence(), n.Digits(), n.IsZero())
	p.say(n.Notes(day(q["lahir"]), day(q["mulai"]))...)
}

func (p *page) code(q frozen.Question) {
	c, err := selection.ParseCandidateCode(q["kode"])
	p.failed(err)
	p.sayAny(c.Group, c.Result, c.String(), c.Text(pppk.Indonesian), c.Text(pppk.English))
	p.cites(c.Citations()...)
}

func (p *page) working(q frozen.Question) {
	var holidays []pppk.Date
	for text := range strings.SplitSeq(q["libur"], ",") {
		holidays = append(holidays, day(text))
	}
	after, deadline := day(q["sesudah"]), wordOf[national.Deadline](q["tenggat"])
	p.sayAny(national.LastWorkingDay(after, q.Int("hari_kerja"), holidays...), deadline.Last(after, holidays...), deadline.Days())
	p.say(deadline.Text(pppk.Indonesian), deadline.Text(pppk.English))
	p.cites(deadline.Citation())
}

func (p *page) region(q frozen.Question) {
	c, err := pppk.ParseRegionCode(q["kode"])
	p.failed(err)
	p.sayAny(c, c.Scheme(), c.Code(), c.IsZero(), c.IsProvince(), c.Province())
}

func (p *page) date(q frozen.Question) {
	d, err := pppk.ParseDate(q["tanggal"])
	p.failed(err)
	p.sayAny(d, d.Year(), d.Month(), d.Day(), d.AddDays(q.Int("hari_tambahan")))
	p.sayAny(d.AddMonths(q.Int("bulan"), pppk.ClampToMonthEnd), d.AddMonths(q.Int("bulan"), pppk.RollToNextMonth))
	term, period := pppk.Term(d, q.Int("tahun")), pppk.Period{First: d, Last: day(q["sampai"])}
	p.sayAny(term.First, term.Last, term.Days(), period.Days(), period.Contains(term.Last), d.Compare(period.Last))
}

// rows reads the spreadsheet and the lines of JSON, and decides what can be read.
func (p *page) rows(q frozen.Question) {
	policy := must(national.Law().On(day(q["hari"])))
	for _, rows := range []iter.Seq2[*cohort.Row, error]{
		cohort.ReadCSV(strings.NewReader(q["csv"]), cohort.CSVOptions{Law: national.Law(), Dates: cohort.ISODates}), cohort.ReadJSONLines(strings.NewReader(q["jsonl"]), national.Law()),
	} {
		for row, err := range rows {
			if err != nil {
				p.failed(err)
				continue
			}
			p.sayAny(row.Line, row.Act, row.Proposed.First, row.Proposed.Last, row.Ground)
			p.json(&row.Facts)
			p.sayAny(policy.Decide(row.Request(national.Law()), &row.Facts).Outcome())
		}
	}
}

// overlay reads an overlay, lays it over the nation's law and writes it again.
func (p *page) overlay(q frozen.Question) {
	o, err := national.Law().ReadOverlay([]byte(q["lapisan"]))
	if err != nil {
		p.failed(err)
		return
	}
	p.json(o)
	for _, s := range o.Settings {
		p.sayAny(s.Parameter(), s.From(), s.Last(), s.Status(), s.Departs(), s.Value(pppk.Indonesian), s.Value(pppk.English))
		p.cites(s.Source())
	}
	law, err := national.Law().With(o)
	p.failed(err)
	if err == nil {
		policy, err := law.On(day(q["hari"]))
		p.failed(err)
		for _, fact := range policy.Facts() {
			p.say(fact.ID, fact.Kind.String(), fact.Title.ID, fact.Title.EN, fact.Office.ID, fact.Office.EN)
		}
	}
	p.json(o.Confirm(decreeNamed("Peraturan Rekaan 9/2026", "2026-01-01")))
}

// batchesOf reads entries of a ledger.
func batchesOf(text string) (all []pppk.Batch) {
	var batches []frozen.Batch
	if err := json.Unmarshal([]byte(text), &batches); err != nil {
		panic(err)
	}
	for _, b := range batches {
		batch := pppk.Batch{Reference: b.Reference, Office: b.Office, Reason: b.Reason}
		for _, e := range b.Entries {
			entry := pppk.Entry{
				Kind: wordOf[pppk.EntryKind](e.Kind), Date: day(e.Date), Line: e.Line, To: e.To, Posts: e.Posts, Incumbent: e.Incumbent, Replaces: e.Replaces, Until: day(e.Until),
				Ground: wordOf[pppk.Departure](e.Ground), NI: wordOf[pppk.NIStage](e.NI), Post: wordOf[pppk.PostFate](e.Post), Of: e.Of, Reason: e.Cause,
			}
			if l := e.Opens; l != nil {
				entry.Opens = &pppk.Line{
					ID: l.ID, Agency: l.Agency, Unit: l.Unit, Position: l.Position, Education: l.Education, Category: wordOf[pppk.Category](l.Category),
					Kind: wordOf[pppk.LineKind](l.Kind), Status: wordOf[pppk.Status](l.Status), Year: l.Year, Phase: l.Phase, Minutes: l.Minutes,
				}
			}
			batch.Entries = append(batch.Entries, entry)
		}
		all = append(all, batch)
	}
	return all
}

// ledger applies entries, and says what is refused and how all stands then.
func (p *page) ledger(law *law.Law, q frozen.Question) {
	l := ledger.New(national.Posts(law))
	for _, b := range batchesOf(q["berkas"]) {
		number, err := l.Apply(b)
		p.sayAny(number, b.Reference)
		if err != nil {
			p.failed(err)
		}
	}
	on := day(q["saat"])
	for _, day := range []pppk.Date{on.AddDays(-10), on, on.AddDays(40)} {
		p.say("==", day.String())
		p.balances(l, day)
	}
	var journal bytes.Buffer
	p.failed(l.WriteEntries(&journal))
	p.say(journal.String())
	var again ledger.Ledger
	p.failed(again.Replay(ledger.ReadEntries(&journal)))
	p.balances(&again, on)
	p.failed(planning.CheckPublished(l, pppk.Line{Year: 2024}, []planning.Part{{Name: "a", Count: 3}, {Name: "b", Count: 2}}, on))
}

func (p *page) balances(l *ledger.Ledger, on pppk.Date) {
	for _, of := range []pppk.Line{{}, {Status: pppk.PartTime}, {Category: pppk.TeacherPosts, Year: 2024}} {
		b := l.Balance(of, on)
		p.sayAny(b.String(), b.Lines, b.Proposed, b.Carried, b.Handover)
		p.sayAny(b.FTE(2250))
	}
	for line, b := range l.RollUp(pppk.Line{}, on, func(one pppk.Line) pppk.Line { return pppk.Line{Unit: one.Unit, Year: one.Year} }) {
		p.sayAny(line.Unit, line.Year, b.String())
	}
	for line := range l.Lines(pppk.Line{}) {
		p.sayAny(line.ID, line.Agency, line.Unit, line.Position, line.Category, line.Status, line.Minutes, l.Balance(pppk.Line{ID: line.ID}, on).String())
	}
	for _, o := range l.Register(pppk.Line{}, on) {
		p.sayAny(o.Line, o.Reference, o.Since, o.Until, o.Handover, o.Reserved)
	}
}

// posts holds posts against people: reconciliation and outlook.
func (p *page) posts(law *law.Law, policy *law.Policy, q frozen.Question) {
	l := ledger.New(national.Posts(law))
	for _, b := range batchesOf(q["berkas"]) {
		if _, err := l.Apply(b); err != nil {
			p.failed(err)
		}
	}
	var people []*pppk.Facts
	if err := json.Unmarshal([]byte(q["orang"]), &people); err != nil {
		panic(err)
	}
	var contracts []pppk.Contract
	for _, f := range people {
		contracts = append(contracts, f.Contracts...)
	}
	for _, d := range planning.Reconcile(l, slices.Values(contracts), day(q["saat"])) {
		p.sayAny(d.Kind, d.Line, d.Reference, d.Contract)
	}
	o := planning.OutlookOf(policy, l, slices.Values(people), day(q["saat"]), q.Int("bulan"))
	p.outlook(o)
	for words, one := range o.Readings() {
		p.say("bacaan", words)
		p.outlook(one)
	}
}

func (p *page) outlook(o planning.Outlook) {
	for _, of := range []pppk.Line{{}, {ID: "a"}, {Status: pppk.PartTime}} {
		for _, m := range o.Months(of) {
			p.sayAny(m.Month, m.AgreementEnds, m.AgeLimits)
		}
		for _, left := range o.LeftOut(of) {
			p.sayAny("tanpa", left.Reason, left.People)
		}
	}
}
