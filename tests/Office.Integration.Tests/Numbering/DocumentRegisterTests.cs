using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Integration.Tests.Dispatches;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Numbering;

/// <summary>Cited numbers are looked up in the registers; titles only where the reader may read them.</summary>
public sealed class DocumentRegisterTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_number_that_nobody_gave_and_a_title_that_is_another_are_found(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var issued = await town.DispatchAtAsync("proofread");
        var number = (await town.DispatchAsync(issued)).Number!;
        var citing = TownSteps.Form with
        {
            Content = TownSteps.Notice with
            {
                Body = [new Paragraph($"依据铜府发〔2019〕99号和《关于做好2026年抗旱工作的通知》（{number}），现通知如下。")],
            },
        };
        var id = await town.DraftAsync(citing);

        var codes = (await town.AskAsync(Drafter, new GetFindings(id, Stage.Draft))).Value.Select(one => one.Finding.Code).ToList();

        codes.ShouldContain("proof.number-unknown", StringComparer.Ordinal);
        codes.ShouldContain("proof.cited-title", StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Last_years_paper_of_the_same_kind_is_nobodys_who_may_not_read_it(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var earlier = await town.DispatchAtAsync("recheck");
        town.Office.Clock.Advance(TimeSpan.FromDays(366));
        var mine = await town.DraftAsync();

        (await town.AskAsync(Drafter, new FindEarlierPapers(mine))).Value.Select(paper => paper.DispatchId).ShouldBe([earlier]);
    }
}
