package national_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pppk-id/pppk"
	"github.com/pppk-id/pppk/internal/madeup"
	"github.com/pppk-id/pppk/law"
	"github.com/pppk-id/pppk/national"
	"github.com/pppk-id/pppk/region"
)

// What is reported of an agency decides nothing until the agency confirms it.
func TestConfirm(t *testing.T) {
	t.Parallel()
	ask := law.Request{Act: national.Renewal(), Proposed: pppk.Term(madeup.FullFacts(madeup.D("2026-03-02")).Contracts[1].Last.AddDays(1), 2)}
	reported := region.KutaiKartanegara()
	own := madeup.ByDecree("Pasal 5")
	own.Instrument.Name, own.Instrument.Since = "Peraturan Bupati Kutai Kartanegara 99/2026", madeup.D("2026-02-15")
	confirmed := reported.Confirm(own, national.RenewalTerms().ID())
	on := func(o law.Overlay, day string) law.Outcome {
		law, err := national.Law().With(o)
		require.NoError(t, err)
		p, err := law.On(madeup.D(day))
		require.NoError(t, err)
		return p.Decide(ask, madeup.FullFacts(madeup.D(day))).Outcome()
	}
	require.Equal(t, law.Eligible, on(reported, "2026-03-02"))
	require.Equal(t, law.NotEligible, on(confirmed, "2026-03-02"), "two years, where one or five are given")
	require.Equal(t, law.Eligible, on(confirmed, "2026-02-14"), "not before its source")
	require.Equal(t, law.Eligible, on(reported, "2026-03-02"), "the overlay that was confirmed is as it was")
	written, err := json.Marshal(confirmed)
	require.NoError(t, err)
	read, err := national.Law().ReadOverlay(written)
	require.NoError(t, err)
	require.Equal(t, confirmed, read)
	_, err = national.Law().With(reported.Confirm(own, "renewal.term"))
	require.ErrorContains(t, err, "overlay.confirm")
	// Rules too.
	hearsay := func(r *law.Rule) { r.Cites[0].Instrument.Force = pppk.Spoken }
	f := madeup.FullFacts(madeup.D("2026-02-02"))
	f.Declared = []pppk.Declared{{ID: "sertifikat", Value: "tidak"}}
	o := certified(hasCertificate, hearsay)
	require.Equal(t, law.Eligible, madeup.PolicyOf(t, "2026-02-02", o).Decide(madeup.Renewal, f).Outcome())
	require.Equal(t, law.NotEligible, madeup.PolicyOf(t, "2026-02-02", o.Confirm(madeup.ByDecree("Pasal 6"))).Decide(madeup.Renewal, f).Outcome())
}

// A later overlay of the same agency takes the days of its settings from the one
// that it names; without naming it, that is an error which names both.
func TestReplaces(t *testing.T) {
	t.Parallel()
	terms := func(id string, years int, from, until string) law.Overlay {
		s := law.Set(national.RenewalTerms(), law.Years(years), madeup.D(from), madeup.ByDecree("Pasal 5"))
		if until != "" {
			s = s.Until(madeup.D(until))
		}
		return law.Overlay{ID: id, Authority: "Kabupaten Sukamaju", Settings: []law.Setting{s}}
	}
	old := terms("lama", 1, "2026-01-01", "")
	between := terms("baru", 2, "2026-06-01", "2026-08-31")
	_, err := national.Law().With(old, between)
	require.ErrorContains(t, err, "overlay baru settings[0] renewal.terms: is set by overlay lama")
	between.Replaces = "lama"
	laid, err := national.Law().With(old, between)
	require.NoError(t, err)
	for day, want := range map[string]string{"2026-05-31": "1 tahun", "2026-06-01": "2 tahun", "2026-08-31": "2 tahun", "2026-09-01": "1 tahun"} {
		p, err := laid.On(madeup.D(day))
		require.NoError(t, err)
		f := madeup.FullFacts(p.Day())
		for one := range p.Decide(law.Request{Act: national.Renewal()}, f).Findings() {
			if one.Rule == "renewal.term.lengths" {
				require.Equal(t, want, one.Wanted(), day)
			}
		}
		last, rule := p.Decide(law.Request{Act: national.Renewal()}, f).Longest()
		require.NotEmpty(t, rule)
		require.Equal(t, map[string]int{"1 tahun": 1, "2 tahun": 2}[want], last.Year()-f.Contracts[1].Last.Year(), day)
	}
	rumour := terms("kabar", 7, "2026-01-01", "")
	rumour.Replaces = "lama"
	rumour.Settings[0] = law.Set(national.RenewalTerms(), law.Years(7), madeup.D("2026-01-01"), pppk.Citation{
		Instrument: pppk.Instrument{Name: "laporan", Force: pppk.Spoken, Since: madeup.D("2026-01-01")}, Confidence: pppk.High})
	laid, err = national.Law().With(old, rumour)
	require.NoError(t, err)
	p, err := laid.On(madeup.D("2026-07-01"))
	require.NoError(t, err)
	f := madeup.FullFacts(p.Day())
	last, _ := p.Decide(law.Request{Act: national.Renewal()}, f).Longest()
	require.Equal(t, 1, last.Year()-f.Contracts[1].Last.Year(), "what is only reported replaces nothing that decides")
	whole := terms("baru", 3, "2026-01-01", "")
	whole.Replaces = "lama"
	laid, err = national.Law().With(old, whole)
	require.NoError(t, err)
	_, err = laid.On(madeup.D("2026-07-01"))
	require.NoError(t, err)
	_, err = national.Law().With(whole)
	require.ErrorContains(t, err, "overlay.replaces")
}
