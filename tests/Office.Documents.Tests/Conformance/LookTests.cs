namespace Office.Documents.Tests.Conformance;

public sealed class LookTests
{
    [Fact]
    public void Writes_the_samples_into_a_folder_when_one_is_named()
    {
        var folder = Environment.GetEnvironmentVariable("OFFICE_WRITE_SAMPLES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "OFFICE_WRITE_SAMPLES names no folder.");
        foreach (var (sample, at) in ReadSample.All.Value.Select((sample, at) => (sample, at)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{at + 1:00}-{sample.Sample.Name}.pdf"), sample.File);
        }

        ReadSample.All.Value.Count.ShouldBeGreaterThanOrEqualTo(40);
    }
}
