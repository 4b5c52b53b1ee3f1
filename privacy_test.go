package pppk_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log/slog"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
)

const (
	secretName   = "Rahasia Sekali"
	secretNIP    = "198507032021211047"
	secretBirth  = "1985-07-03"
	secretNumber = "821.3/7766/RHS"
)

// secret is facts in which everything personal is easy to find again.
func secret(t *testing.T) *pppk.Facts {
	f := fullFacts(propertyDay)
	f.Name, f.BirthDate, f.NIP = secretName, pppk.MustParseDate(secretBirth), pppk.MustParseNIP(secretNIP)
	f.Contracts[1].Number, f.Contracts[0].Number, f.Contracts[1].Extends = secretNumber, secretNumber+"-1", secretNumber+"-1"
	f.Declared = []pppk.Declared{{ID: "nomor_lain", Value: secretNIP}}
	require.NoError(t, f.Check())
	return f
}

// every is a value of every exported type that is made about a person, with
// what is personal in it.
func every(t *testing.T) map[string]any {
	f := secret(t)
	p := national(t, propertyDay)
	d := p.Decide(renewal, f)
	record, err := d.Record()
	require.NoError(t, err)
	var lists pppk.WorkLists
	lists.Add(f, d)
	var finding pppk.Finding
	for one := range d.Findings() {
		finding = one
	}
	row := pppk.Row{Line: 7, Facts: *f}
	var seen pppk.Case
	own := policyOf(t, propertyDay.String(), certified(func(c pppk.Case) pppk.Result { seen = c; return pppk.Met }))
	own.Decide(renewal, f)
	require.Equal(t, f, seen.Facts())
	filled := pppk.NewLedger(pppk.National())
	_, err = filled.Apply(pppk.Batch{Reference: "SK 1", Office: "BKPSDM", Reason: "uji", Entries: []pppk.Entry{authorise(line("a"), 1), filledPost()}})
	require.NoError(t, err)
	differ := filled.Reconcile(slices.Values([]pppk.Contract{{Number: secretNumber}}), propertyDay)
	require.Len(t, differ, 1)
	ranked, err := pppk.Rank([]pppk.Facts{*f}, 1, pppk.RankBy("lahir", pppk.LowestFirst, func(f pppk.Facts) (pppk.Date, bool) { return f.BirthDate, true }, pppk.Date.Compare))
	require.NoError(t, err)
	draft := pppk.AgreementDraft{Contract: f.Contracts[1], Official: secretName, Name: secretName, NIP: f.NIP, BirthDate: f.BirthDate,
		Clauses: []pppk.Clause{{Title: secretNumber, Text: secretName}}}
	require.NotEmpty(t, exposed(draft.Text()), "the text itself is for the parties")
	return map[string]any{
		"Ranked": ranked[0],
		"Clause": draft.Clauses[0], "AgreementDraft": draft,
		"NIP": f.NIP, "Facts": *f, "Contract": f.Contracts[1], "Chain": f.Contracts, "Declared": f.Declared[0],
		"Decision": d, "Finding": finding, "Record": record, "Row": row, "Decided": pppk.Decided{Row: &row, Decision: d},
		"WorkLists": &lists, "Policy": p, "Request": renewal, "Case": seen, "Comparison": pppk.Compare(p, p, renewal, f),
		"Evaluation": f.Evaluations[0], "Statement": f.Statements[0], "Event": pppk.Event{}, "Events": f.Events, "Spending": f.Spending,
		"Position": f.Contracts[1].Position, "RecordFinding": record.Findings[0], "LongestTerm": pppk.LongestTerm{Rule: "x"}, "Checked": record.Checked[0],
		"Entry": filledPost(), "Batch": pppk.Batch{Reference: "SK 1", Entries: []pppk.Entry{filledPost()}}, "Ledger": filled, "Occupant": filled.Register(pppk.Line{}, propertyDay)[0],
		"ResignationTests": p.Resignation(f.Contracts[1], pppk.Percent{}), "ResignationReading": slices.Collect(p.Resignation(f.Contracts[1], pppk.Percent{}).Readings())[0],
		"Discrepancy": differ[0], "Outlook": p.Outlook(filled, slices.Values([]*pppk.Facts{f}), propertyDay, 12),
		"LeaveRequest": pppk.LeaveRequest{Kind: pppk.SickLeave, Reason: pppk.Miscarriage}, "Entitlement": p.Leave(pppk.LeaveRequest{Kind: pppk.SickLeave, Reason: pppk.WorkAccident}, f),
		"Allowances":   pppk.Allowances{pppk.FamilyAllowance: pppk.MustParseRupiah("850703")},
		"Payee":        pppk.Payee{Status: pppk.FullTime, Wage: pppk.MustParseRupiah("850703"), Allowances: pppk.Allowances{pppk.FamilyAllowance: pppk.MustParseRupiah("850703")}},
		"TrainingYear": p.Training(f.Contracts[1], 3),
	}
}

func filledPost() pppk.Entry { return fill("2025-01-01", "a", secretNumber) }

// impersonal are the exported types that hold nothing about a person: words,
// values, the law, and what is wrong with an input.
var impersonal = strings.Fields(`
	Answer CSVOptions Choice Citation Cluster Confidence Date DateLayout DecisionWriter EvaluationPeriod EventKind Floor Force
	Instrument Language LaterCheck Law Level Link MonthPolicy NIPKind Outcome Overlay Parameter ParameterValue Percent Period Pinpoint
	PositionKind Predicate Problem Rating Reader RegionCode Result Route RowError Rupiah Scheme Setting Sex ShareDefinition State Status
	Step Subject Terms
	Balance Category Count Difference Document Documents EntryKind Fact FactKind Ground Line LineKind Minutes NIStage Offices PostFate PostLaw Refusal Rule SanctionBar Score ScorePart Text Wage WageFloor
	DiscrepancyKind Omission OmissionCount Part PublishedError SumError VacancyCount
	Authority Ended EndedKind EndingAuthority EndingClass EndingGround EndingReading OtherGround Postponement ResignationOutcome Suspension SuspensionGround
	Reward Grade Education MinimumWage PartTimePay WageFinding ServiceYears Allowance PayGap PayCost PayGroup Budget BudgetShare Raise
	LeaveKind LeaveReason LeaveUnit LeaveAmount
	AbsenceTable AbsenceBand AbsenceRun AbsenceFinding
	AgreementItem CandidateCode CandidateGroup CutSide Deadline KeyOrder PartTimeBasis Priority PriorityStep RankKey SelectionResult
	AgeLimitCount EndCount ErrorCount MissingCount OutcomeCount ReasonCount`)

// exposed reports what of the person stands in a text.
func exposed(text string) []string {
	var found []string
	for i := 0; i+6 <= len(secretNIP); i++ {
		if run := secretNIP[i : i+6]; strings.Contains(text, run) && !strings.Contains("2021211", run) {
			found = append(found, "digits of the number: "+run)
			break
		}
	}
	for _, s := range []string{secretName, secretNumber, secretBirth, "03-07-1985", "3 Juli 1985", "19850703", "{1985 7 3}", "1016547"} {
		if strings.Contains(text, s) {
			found = append(found, s)
		}
	}
	return found
}

var verbs = []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X", "%o", "%b", "%t", "%c", "%U", "%e", "%g", "%20v"}

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
			for _, verb := range verbs {
				// An address can have any digits.
				at := reflect.ValueOf(behind).Pointer()
				text := strings.NewReplacer(fmt.Sprintf("%x", at), "", fmt.Sprintf(verb, at), "").Replace(fmt.Sprintf(verb, value))
				require.Empty(t, exposed(text), "%s of %s in %T", verb, name, value)
			}
		}
		var out bytes.Buffer
		for _, h := range []slog.Handler{slog.NewTextHandler(&out, &timeless), slog.NewJSONHandler(&out, &timeless)} {
			slog.New(h).Info("x", "value", v)
			slog.New(h).With("group", v).Info("x")
		}
		require.Empty(t, exposed(out.String()), "slog of %s: %s", name, out.String())
	}
}

// TestEveryTypeIsLookedAt: a new exported type has to say on which side it is.
func TestEveryTypeIsLookedAt(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for name := range every(t) {
		known[name] = true
	}
	for _, name := range impersonal {
		require.False(t, known[name], name)
		known[name] = true
	}
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, file := range files {
		if !strings.HasSuffix(file.Name(), ".go") || strings.HasSuffix(file.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file.Name(), nil, 0)
		require.NoError(t, err)
		for _, d := range parsed.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.TYPE {
				continue
			}
			for _, s := range g.Specs {
				if name := s.(*ast.TypeSpec).Name; name.IsExported() {
					require.True(t, known[name.Name], "%s: is %s about a person?", file.Name(), name.Name)
				}
			}
		}
	}
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
	good := map[string]string{"status": "penuh-waktu", "mulai": "2021-03-01", "berakhir": "2026-02-28", "nama": secretName, "nip": secretNIP,
		"tanggal_lahir": secretBirth, "nomor_perjanjian": secretNumber}
	errorsSeen := 0
	for _, wrong := range columns {
		for _, value := range []string{secretNIP, secretBirth, "03-07-1985", secretName, secretNumber, secretNIP + "x", "1.98507032021211E+17"} {
			var line []string
			for _, c := range columns {
				if c == wrong {
					line = append(line, value)
				} else {
					line = append(line, good[c])
				}
			}
			file := strings.Join(columns, ",") + "\n" + strings.Join(line, ",") + "\n"
			for _, err := range pppk.ReadCSV(strings.NewReader(file), pppk.CSVOptions{Dates: pppk.ISODates, Own: []string{"nomor_lain"}}) {
				if err == nil {
					continue
				}
				errorsSeen++
				require.True(t, errors.Is(err, pppk.ErrFacts))
				var out bytes.Buffer
				slog.New(slog.NewJSONHandler(&out, &timeless)).Info("x", "error", err)
				for _, text := range []string{err.Error(), fmt.Sprintf("%+v", err), out.String()} {
					found := exposed(text)
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
