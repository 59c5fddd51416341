using Office.Documents.Supervisions;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using static Office.Integration.Tests.Dispatches.TownDirectory;
using static Office.Integration.Tests.Supervisions.WatchTown;

namespace Office.Integration.Tests.Supervisions;

/// <summary>What cannot be initiated or assigned, each with a sentence of its own.</summary>
public sealed class SupervisionRefusalTests
{
    [Fact]
    public async Task A_matter_needs_a_title_a_requirement_and_a_date_to_come()
    {
        await using var town = await WatchTown.StartAsync();

        (await ProposeAsync(town, Terms() with { Title = " " })).ShouldBeOfType<SupervisionFault.TitleMissing>();
        (await ProposeAsync(town, Terms() with { Requirement = "" })).ShouldBeOfType<SupervisionFault.RequirementMissing>();
        (await ProposeAsync(town, Terms() with { Title = new string('长', 121) })).ShouldBeOfType<SupervisionFault.TextTooLong>();
        (await ProposeAsync(town, Terms() with { Proposed = To(new DateOnly(2026, 3, 1)) })).ShouldBe(new SupervisionFault.DueInThePast(new DateOnly(2026, 3, 1)));
        (await ProposeAsync(town, Terms() with { Proposed = To(default(DateOnly)) })).ShouldBeOfType<SupervisionFault.DueMissing>();
        (await ProposeAsync(town, Terms() with { LeaderId = Clerk.PostId })).ShouldBeOfType<SupervisionFault.LeaderUnknown>();
    }

    [Fact]
    public async Task It_has_exactly_one_lead_which_somebody_can_sign_for()
    {
        await using var town = await WatchTown.StartAsync();

        (await ProposeAsync(town, With(new Undertaking(Guid.Empty, Due)))).ShouldBeOfType<SupervisionFault.LeadMissing>();
        (await ProposeAsync(town, With(new Undertaking(SequentialIds.Make(0xabc), Due)))).ShouldBeOfType<SupervisionFault.UnitUnknown>();
        (await ProposeAsync(town, With(new Undertaking(Lone.UnitId, Due)))).ShouldBe(new SupervisionFault.UnitWithoutHead("临时专班"));
        (await ProposeAsync(town, With(new Undertaking(Village, Due)))).ShouldBeOfType<SupervisionFault.UnitWithoutHead>();
        (await ProposeAsync(town, With(To() with { Assistants = [Contact.UnitId] }))).ShouldBeOfType<SupervisionFault.LeadAssists>();
        (await ProposeAsync(town, With(To() with { Milestones = [new("验收", Due.AddDays(1))] }))).ShouldBeOfType<SupervisionFault.MilestoneBad>();
    }

    [Fact]
    public async Task A_part_is_not_due_after_its_matter_and_has_no_parts_itself()
    {
        await using var town = await WatchTown.StartAsync();
        var whole = await town.InitiateAsync(Terms());
        var part = await town.InitiateAsync(Terms() with { Proposed = To() }, whole);
        var work = await town.WorkAsync(Supervisor, whole, SupervisionSteps.Assign);

        (await town.SendAsync(Supervisor, new DecomposeItem(whole, work.Id, Due.AddDays(-1)))).Fault.ShouldBeOfType<SupervisionFault.DueAfterParent>();
        (await town.SendAsync(Supervisor, new AssignItem(whole, work.Id, To()))).Fault.ShouldBeOfType<SupervisionFault.NotToDecompose>();
        (await town.SendAsync(Supervisor, new DecomposeItem(whole, work.Id, Due))).Fault.ShouldBeNull();
        (await ProposeAsync(town, With(To(Due.AddDays(3))), whole)).ShouldBeOfType<SupervisionFault.DueAfterParent>();
        (await ProposeAsync(town, Terms(), part)).ShouldBeOfType<SupervisionFault.NotToDecompose>();
    }

    [Fact]
    public async Task Only_the_lead_reports_and_a_final_report_is_whole()
    {
        await using var town = await WatchTown.StartAsync();
        var id = await town.HandlingAsync(To() with { Assistants = [Finance.UnitId] });
        var work = await town.WorkAsync(Contact, id);

        (await town.SendAsync(Finance, new ReportProgress(id, work.Id, new ReportText(10, "协办情况", null, false, [])))).Fault.ShouldNotBeNull();
        (await town.ReportAsync(id, 90)).Fault.ShouldBeOfType<SupervisionFault.FinalNotDone>();
        (await town.ReportAsync(id, 101, final: false)).Fault.ShouldBeOfType<SupervisionFault.ProgressOutOfRange>();
        (await town.SendAsync(Contact, new ReportProgress(id, work.Id, new ReportText(10, "进展", null, false, [SequentialIds.Make(0xdef)]))))
            .Fault.ShouldBeOfType<SupervisionFault.FileStrange>();
        (await town.ViewAsync(Finance, id)).Item.Id.ShouldBe(id, "who helps reads along");
    }

    [Fact]
    public async Task A_sentence_that_does_not_stand_in_the_document_is_no_basis()
    {
        await using var town = await WatchTown.StartAsync();

        (await ProposeAsync(town, Terms() with { Document = new BasisQuote(SequentialIds.Make(0x777), 1, "请抓紧办理。") }))
            .ShouldBeOfType<FoundationFault.Missing>();
    }

    private static ItemTerms With(Undertaking to) => Terms() with { Proposed = to };

    private static async Task<Fault?> ProposeAsync(DispatchTown town, ItemTerms terms, Guid? parent = null) =>
        (await town.SendAsync(Supervisor, new InitiateItem(town.Office.Ids.Next(), terms) { ParentId = parent })).Fault;
}
