using Office.Documents.Tests.Conformance.Assertions;

namespace Office.Documents.Tests.Conformance;

/// <summary>Every assertion of the reference on every sample that it applies to, measured in the file.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Ids => [.. Assertion.All.Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_sample_that_it_applies_to_is_as_asked(string id)
    {
        var assertion = Assertion.All.Single(a => a.Id == id);
        var readings = ReadSample.All.Value.SelectMany(s => assertion.Read(s).Select(r => (Sample: s.Sample.Name, r.Value, r.Holds))).ToList();

        readings.ShouldNotBeEmpty();
        readings.Where(r => !r.Holds).ShouldBeEmpty($"{assertion.Text}: {assertion.Expected}");
    }

    [Fact]
    public void Every_assertion_of_the_reference_is_asked_but_those_about_classified_documents() =>
        Enumerable.Range(1, 57).Except([10, 11]).Select(n => $"L{n:00}")
            .Except(Assertion.All.Select(a => a.Id[..3]), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void There_are_at_least_forty_samples_of_all_kinds_each_with_a_name_of_its_own()
    {
        var samples = ReadSample.All.Value;
        samples.Count.ShouldBeGreaterThanOrEqualTo(40);
        samples.Select(s => s.Sample.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(samples.Count);
        Enum.GetValues<Documents.Content.DocumentKind>().Except(samples.Select(s => s.Sample.Content.Kind)).ShouldBeEmpty();
        samples.Max(s => s.Pages.Count).ShouldBeGreaterThanOrEqualTo(80);
    }

    [Fact]
    public void Neither_copy_number_nor_security_level_is_printed_anywhere() =>
        ReadSample.All.Value.SelectMany(s => s.First).Where(l => l.Text is "绝密" or "机密" or "秘密" || l.Text.Contains('★')
            || (l.Text.Length == 6 && l.Text.All(char.IsAsciiDigit))).ShouldBeEmpty();

    [Fact]
    public void The_report_in_docs_is_what_was_measured() =>
        ConformanceReport.Standing().ShouldBe(ConformanceReport.Text(), "run tests with OFFICE_WRITE_DOCS=1");

    [Fact]
    public void Writes_the_samples_into_a_folder_when_one_is_named()
    {
        var folder = Environment.GetEnvironmentVariable("OFFICE_WRITE_SAMPLES");
        foreach (var (sample, at) in ReadSample.All.Value.Select((sample, at) => (sample, at)).Where(_ => !string.IsNullOrEmpty(folder)))
        {
            File.WriteAllBytes(Path.Combine(folder!, $"{at + 1:00}-{sample.Sample.Name}.pdf"), sample.File);
        }

        ReadSample.All.Value.ShouldAllBe(s => s.File.Length > 10_000);
    }
}
