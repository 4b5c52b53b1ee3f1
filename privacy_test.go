package pppk_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"log/slog"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/cohort"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/ledger"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/planning"
	"github.com/pppk-id/pppk/selection"
)

// secret is facts in which everything personal is easy to find again.
func secret(t *testing.T) *pppk.Facts {
	f := madeup.FullFacts(madeup.PropertyDay)
	f.Name, f.BirthDate, f.NIP = madeup.SecretName, pppk.MustParseDate(madeup.SecretBirth), pppk.MustParseNIP(madeup.SecretNIP)
	f.Contracts[1].Number, f.Contracts[0].Number, f.Contracts[1].Extends = madeup.SecretNumber, madeup.SecretNumber+"-1", madeup.SecretNumber+"-1"
	f.Declared = []pppk.Declared{{ID: "nomor_lain", Value: madeup.SecretNIP}}
	require.NoError(t, f.Check())
	return f
}

// every is a value of every exported type that is made about a person, with
// what is personal in it, by the package and name of the type.
func every(t *testing.T) map[string]any {
	f := secret(t)
	p := madeup.National(t, madeup.PropertyDay)
	d := p.Decide(madeup.Renewal, f)
	record, err := d.Record()
	require.NoError(t, err)
	var lists cohort.WorkLists
	lists.Add(f, d)
	var finding law.Finding
	for one := range d.Findings() {
		finding = one
	}
	row := cohort.Row{Line: 7, Facts: *f}
	var seen *law.Case
	var known law.Known
	var kept law.Kept
	var value law.Value
	sees := madeup.Sukamaju()
	sees.Rules = []law.Rule{{
		ID: "sukamaju.seen", Act: national.Renewal(), From: madeup.D("2026-01-01"), Cites: []pppk.Citation{madeup.ByDecree("Pasal 6")},
		Title: madeup.Text("dilihat"), Duty: madeup.Text("Dilihat."), Plain: madeup.Text("Belum dilihat."),
		Check: func(c *law.Case) law.Result {
			value = law.OnDay(c.Born)
			seen, known = c, c.Known
			result := c.Met(value, value)
			kept = c.Kept()
			return result
		},
		Found: func(*law.Case, pppk.Language) string { return "a" }, Wanted: func(pppk.Language) string { return "a" },
	}}
	own := madeup.PolicyOf(t, madeup.PropertyDay.String(), sees)
	own.Decide(madeup.Renewal, f)
	filled := ledger.New(national.Posts(national.Law()))
	_, err = filled.Apply(pppk.Batch{Reference: "SK 1", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{madeup.Authorise(madeup.Line("a"), 1), filledPost()}})
	require.NoError(t, err)
	differ := planning.Reconcile(filled, slices.Values([]pppk.Contract{{Number: madeup.SecretNumber}}), madeup.PropertyDay)
	require.Len(t, differ, 1)
	ranked, err := selection.Rank([]pppk.Facts{*f}, 1, selection.RankBy("lahir", selection.LowestFirst, func(f pppk.Facts) (pppk.Date, bool) { return f.BirthDate, true }, pppk.Date.Compare))
	require.NoError(t, err)
	draft := national.AgreementDraft{Contract: f.Contracts[1], Official: madeup.SecretName, Name: madeup.SecretName, NIP: f.NIP, BirthDate: f.BirthDate,
		Clauses: []national.Clause{{Title: madeup.SecretNumber, Text: madeup.SecretName}}}
	require.NotEmpty(t, madeup.Exposed(draft.Text()), "the text itself is for the parties")
	values := []any{
		ranked[0],
		draft.Clauses[0], draft,
		f.NIP, *f, f.Contracts[1], f.Contracts, f.Declared[0],
		known, kept, value,
		d, finding, record, row, cohort.Decided{Row: &row, Decision: d},
		&lists, p, madeup.Renewal, seen, law.Compare(p, p, madeup.Renewal, f),
		f.Evaluations[0], f.Statements[0], pppk.Event{}, f.Events, f.Spending,
		f.Contracts[1].Position, record.Findings[0], law.LongestTerm{Rule: "x"}, record.Checked[0],
		filledPost(), pppk.Batch{Reference: "SK 1", Entries: []pppk.Entry{filledPost()}}, filled, filled.Register(pppk.Line{}, madeup.PropertyDay)[0],
		national.Resignation(p, f.Contracts[1], pppk.Percent{}), slices.Collect(national.Resignation(p, f.Contracts[1], pppk.Percent{}).Readings())[0],
		differ[0], planning.OutlookOf(p, filled, slices.Values([]*pppk.Facts{f}), madeup.PropertyDay, 12),
		national.LeaveRequest{Kind: national.SickLeave, Reason: national.Miscarriage}, national.Leave(p, national.LeaveRequest{Kind: national.SickLeave, Reason: national.WorkAccident}, f),
		national.Allowances{national.FamilyAllowance: pppk.MustParseRupiah("850703")},
		planning.Payee{Status: pppk.FullTime, Wage: pppk.MustParseRupiah("850703"), Allowances: national.Allowances{national.FamilyAllowance: pppk.MustParseRupiah("850703")}},
		national.Training(p, f.Contracts[1], 3),
		p.Tenure(f), p.Tenure(f).AgeLimit,
	}
	all := map[string]any{}
	for _, v := range values {
		name := typeName(v)
		require.NotContains(t, all, name)
		all[name] = v
	}
	return all
}

// typeName is the package and the name of the type of a value, or of what it
// points to, or of what a type with parameters is made of: "law.Decision".
func typeName(v any) string {
	of := reflect.TypeOf(v)
	if of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	name, _, _ := strings.Cut(of.Name(), "[")
	return path.Base(of.PkgPath()) + "." + name
}

func filledPost() pppk.Entry { return madeup.Fill("2025-01-01", "a", madeup.SecretNumber) }

// impersonal are the exported types that hold nothing about a person: words,
// values, the law, and what is wrong with an input. Cases of pppktest are made up.
var impersonal = map[string]string{
	"pppk": `
		Answer Balance Category Citation Cluster Confidence Date Departure End EndKind EndingGround EntryKind EvaluationPeriod EventKind FirstEvent Force
		Grade Instrument Language Level Line LineKind Link MonthPolicy NIPKind NIStage OtherGround Percent Period Pinpoint PositionKind PostFate Predicate
		Problem ProblemList Rating RegionCode Rupiah Scheme ServiceYears Sex ShareDefinition State Status Subject Text`,
	"law": `
		AbsenceBand AbsenceRun AbsenceTable Act ActSpec ActWords AgeLimits AgeRow Ages Allowed Alternative Authority Bound Choice ChoiceInfo Chosen Count Decider
		Derived Difference Document Documents Duty End Fact FactKind Fetch Fixed Floor Held Missing LaterCheck Law Lengths LimitDay Line Minutes Obstacle
		Offices Outcome Overlay Param Parameter ParameterInfo ParameterSpec PeriodSet Question Rank Reader Reading Result Route Rule SanctionBar Score ScorePart Setting
		Shortfall Step Text Valued Values Version VersionInfo Wage WageFloor Wording YearSet`,
	"ledger": `
		Law Refusal`,
	"national": `
		AbsenceFinding AgeCounting AgreementItem Allowance ClassText Deadline Education EndingAuthority EndingClass EndingReading FloorTaken Frequency
		FundsWeight IntakeReach Lapse LeaveAmount LeaveKind LeaveReason LeaveUnit MinimumWage PartTimePay PayTime PostAfter PostLaw Postponement Raise
		Remainder ResignationOutcome Reward SpendingCount Suspension SuspensionGround TeacherLimit TestsSurvive WageFinding`,
	"selection": `
		CandidateCode CandidateGroup CutSide KeyOrder PartTimeBasis Priority PriorityStep RankKey SelectionResult`,
	"cohort": `
		AgeLimitCount CSVOptions DateLayout DecisionWriter EndCount ErrorCount MissingCount OutcomeCount ReasonCount RowError`,
	"planning": `
		Budget BudgetShare DiscrepancyKind Omission OmissionCount Part PayCost PayGap PayGroup PublishedError SumError VacancyCount`,
	"pppktest": `
		Case Effect Option Report`,
}

// timeless leaves the time out of a log: its digits may happen to be those that
// are looked for.
var timeless = slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}}

// TestNothingPersonalIsLogged: no exported type shows a name, number or birth
// date to fmt or slog, alone, behind a pointer, or in a list or another struct.
func TestNothingPersonalIsLogged(t *testing.T) {
	t.Parallel()
	for name, v := range every(t) {
		behind := &v
		for _, value := range []any{v, behind, []any{v}, map[string]any{"x": v}, struct{ X any }{v}} {
			for _, verb := range madeup.Verbs {
				// An address can have any digits.
				at := reflect.ValueOf(behind).Pointer()
				text := strings.NewReplacer(fmt.Sprintf("%x", at), "", fmt.Sprintf(verb, at), "").Replace(fmt.Sprintf(verb, value))
				require.Empty(t, madeup.Exposed(text), "%s of %s in %T", verb, name, value)
				// The day of an age limit is a birthday.
				require.NotRegexp(t, `-07-03|3 Juli| 7 3\}`, text, "%s of %s in %T", verb, name, value)
			}
		}
		var out bytes.Buffer
		for _, h := range []slog.Handler{slog.NewTextHandler(&out, &timeless), slog.NewJSONHandler(&out, &timeless)} {
			slog.New(h).Info("x", "value", v)
			slog.New(h).With("group", v).Info("x")
		}
		require.Empty(t, madeup.Exposed(out.String()), "slog of %s: %s", name, out.String())
	}
}

// TestEveryTypeIsLookedAt: a new exported type has to say on which side it is.
func TestEveryTypeIsLookedAt(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for name := range every(t) {
		known[name] = true
	}
	for of, names := range impersonal {
		for _, name := range strings.Fields(names) {
			require.False(t, known[of+"."+name], "%s.%s is there twice", of, name)
			known[of+"."+name] = true
		}
	}
	looked := 0
	for folder, files := range publicSources(t) {
		of := path.Base(folder)
		if folder == "." {
			of = "pppk"
		}
		for name, file := range files {
			for _, d := range file.Decls {
				g, ok := d.(*ast.GenDecl)
				if !ok || g.Tok != token.TYPE {
					continue
				}
				for _, s := range g.Specs {
					if typ := s.(*ast.TypeSpec).Name; typ.IsExported() {
						looked++
						require.True(t, known[of+"."+typ.Name], "%s: is %s about a person?", name, typ.Name)
						delete(known, of+"."+typ.Name)
					}
				}
			}
		}
	}
	require.Greater(t, looked, 150)
	require.Empty(t, known, "types that are not there")
}

// TestNothingPersonalInErrors: every column of a row in turn holds what is
// personal, or what is wrong, and no error repeats it.
func TestNothingPersonalInErrors(t *testing.T) {
	t.Parallel()
	columns := []string{
		"nama", "nip", "tanggal_lahir", "nomor_perjanjian", "status", "mulai", "berakhir", "ditandatangani", "jabatan", "jenis_jabatan",
		"rumpun", "jenjang", "batas_usia", "unit", "gaji", "memperpanjang", "menggantikan", "golongan", "mkg_sejak", "predikat_2025", "pencapaian_kinerja",
		"pencapaian_kinerja_tanggal", "pencapaian_kinerja_oleh", "pencapaian_kinerja_surat", "peristiwa", "peristiwa_tanggal",
		"lengkap_sampai", "kategori", "tindakan", "alasan", "usulan_jabatan", "usulan_jenis_jabatan", "usulan_rumpun", "usulan_jenjang", "usulan_kategori", "usulan_batas_usia", "usulan_mulai", "usulan_berakhir", "belanja_persen", "belanja_tahun", "belanja_definisi", "nomor_lain",
	}
	good := map[string]string{"status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28", "nama": madeup.SecretName, "nip": madeup.SecretNIP,
		"tanggal_lahir": madeup.SecretBirth, "nomor_perjanjian": madeup.SecretNumber}
	errorsSeen := 0
	for _, wrong := range columns {
		for _, value := range []string{madeup.SecretNIP, madeup.SecretBirth, "03-07-1985", madeup.SecretName, madeup.SecretNumber, madeup.SecretNIP + "x", "1.98507032021211E+17"} {
			var line []string
			for _, c := range columns {
				if c == wrong {
					line = append(line, value)
				} else {
					line = append(line, good[c])
				}
			}
			file := strings.Join(columns, ",") + "\n" + strings.Join(line, ",") + "\n"
			for _, err := range cohort.ReadCSV(strings.NewReader(file), cohort.CSVOptions{Dates: cohort.ISODates, Own: []string{"nomor_lain"}}) {
				if err == nil {
					continue
				}
				errorsSeen++
				require.True(t, errors.Is(err, pppk.ErrFacts))
				var out bytes.Buffer
				slog.New(slog.NewJSONHandler(&out, &timeless)).Info("x", "error", err)
				for _, text := range []string{err.Error(), fmt.Sprintf("%+v", err), out.String()} {
					found := madeup.Exposed(text)
					// The days of a term are not personal; a birth date typed there is
					// taken for one.
					if regexp.MustCompile(`^(mulai|berakhir|usulan_mulai|usulan_berakhir|lengkap_sampai)$`).MatchString(wrong) && strings.Contains(value, "1985") && len(value) == 10 {
						continue
					}
					require.Empty(t, found, "%q in %s: %s", value, wrong, text)
				}
			}
		}
	}
	require.Greater(t, errorsSeen, 100)
}
