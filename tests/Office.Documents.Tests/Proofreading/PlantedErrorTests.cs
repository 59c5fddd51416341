using System.Globalization;
using Office.Documents.Proofreading;
using Office.Documents.Tests.Importing;

namespace Office.Documents.Tests.Proofreading;

/// <summary>How much of what we planted is found, and how often a sentence in order is suspected. The table is in the test's output.</summary>
public sealed class PlantedErrorTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.87;

    [Fact]
    public void The_corpus_holds_at_least_two_hundred_errors() => PlantedErrors.All.Count.ShouldBeGreaterThanOrEqualTo(200);

    [Fact]
    public void Most_of_what_was_planted_is_found()
    {
        var found = PlantedErrors.All.Select(error => (error, Found: PlantedErrors.Keys(error.Wrong).Except(PlantedErrors.Keys(error.Right), StringComparer.Ordinal).Any())).ToList();
        foreach (var kind in found.GroupBy(one => one.error.Kind, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-18} {kind.Count(one => one.Found),3} of {kind.Count(),3}"));
        }

        foreach (var missed in found.Where(one => !one.Found))
        {
            output.WriteLine($"missed: {missed.error.Kind}: {missed.error.Wrong}");
        }

        var recall = (double)found.Count(one => one.Found) / found.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {recall:P1} of {found.Count}"));
        recall.ShouldBeGreaterThanOrEqualTo(LeastRecall);
    }

    [Fact]
    public void A_sentence_in_order_is_hardly_ever_suspected()
    {
        var suspected = PlantedErrors.All.Select(error => (error.Right, Keys: PlantedErrors.Keys(error.Right))).Where(one => one.Keys.Count > 0).ToList();
        foreach (var (right, keys) in suspected)
        {
            output.WriteLine($"false alarm: {right}: {string.Join(' ', keys)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"false alarms {suspected.Count} of {PlantedErrors.All.Count} sentences"));
        ((double)suspected.Count / PlantedErrors.All.Count).ShouldBeLessThanOrEqualTo(0.01);
    }

    [Fact]
    public void A_sample_document_is_not_suspected()
    {
        var suspected = Samples.All()
            .SelectMany(path => Proofreader.Check(Import.Done(Samples.Read(Path.GetFileName(path))).Content, ProofContext.None with { Year = 2026 })
                .Select(finding => $"{Path.GetFileName(path)}: {finding.Key}"))
            .ToList();

        suspected.ShouldBeEmpty();
    }

    [Fact]
    public void A_mechanical_fix_ends_its_own_complaint()
    {
        foreach (var error in PlantedErrors.All)
        {
            var paper = PlantedErrors.Paper(error.Wrong);
            foreach (var finding in Proofreader.Check(paper, PlantedErrors.City).Where(finding => finding.Fix is not null))
            {
                var mended = Office.Documents.Rules.FindingFixes.Apply(paper, finding);

                Proofreader.Check(mended, PlantedErrors.City).ShouldNotContain(
                    after => after.Key == finding.Key && after.Place == finding.Place, $"{error.Wrong}: {finding.Key}");
            }
        }
    }
}
