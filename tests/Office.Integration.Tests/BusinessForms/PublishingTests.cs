using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Publishing;
using Office.Integration.Tests.Dispatches;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>The office makes a form, publishes it with its process and changes it while matters run.</summary>
public sealed class PublishingTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    private static FormDesign Badge { get; } = new()
    {
        Name = "工作证补办",
        Title = "{drafter}补办工作证",
        Fields = [new FormField { Key = "why", Label = "原因", Required = true }, new FormField { Key = "no", Label = "证号", Unique = true }],
        Steps = [new SketchStep("head", "部门审批", SketchActor.UnitHead), new SketchStep("issue", "发证", SketchActor.Clerk, Decides: false)],
    };

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_form_is_published_together_with_its_process_and_filled_in(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await PublishAsync(town, Badge);

        var offered = (await town.AskAsync(Drafter, new ListForms())).Value;
        offered.ShouldHaveSingleItem().ShouldBe(new FormOffer("badge", "工作证补办", "", 1));
        var id = await town.FileAsync(Drafter, "badge", FormTown.Values(("why", "遗失"), ("no", "0012")));
        (await town.DecideAsync(Head, id)).Fault.ShouldBeNull();
        (await town.DecideAsync(Clerk, id, "done")).Fault.ShouldBeNull();
        (await town.FormAsync(Drafter, id)).State.ShouldBe(FormMatterState.Granted);
    }

    [Fact]
    public async Task A_matter_that_runs_stays_on_its_version_of_form_and_process()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = await PublishAsync(town, Badge);
        var old = await town.FileAsync(Drafter, "badge", FormTown.Values(("why", "遗失")));

        await SaveAsync(town, form, revision: 1, Badge with
        {
            Fields = [new FormField { Key = "reason", Label = "事由", Required = true }],
            Steps = [new SketchStep("leader", "领导审批", SketchActor.Leader)],
        });
        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 2))).Fault.ShouldBeNull();
        var newer = await town.FileAsync(Drafter, "badge", FormTown.Values(("reason", "损坏")));

        (await town.StepsAsync(old)).ShouldBe(["head"]);
        (await town.FormAsync(Head, old)).Design.Fields[0].Key.ShouldBe("why");
        (await town.StepsAsync(newer)).ShouldBe(["leader"]);
        (await town.Office.ReadAsync(db => db.Set<FormVersion>().Select(v => v.Version).Order().ToListAsync(Token))).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_draft_that_was_begun_on_an_older_version_runs_on_the_process_of_that_version()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = await PublishAsync(town, Badge);
        var draft = await town.FillAsync(Drafter, "badge", FormTown.Values(("why", "遗失")));
        await SaveAsync(town, form, revision: 1, Badge with { Steps = [new SketchStep("leader", "领导审批", SketchActor.Leader)] });
        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 2))).Fault.ShouldBeNull();

        (await town.HandInAsync(Drafter, draft)).Fault.ShouldBeNull();

        (await town.StepsAsync(draft)).ShouldBe(["head"]);
    }

    [Fact]
    public async Task An_unsound_design_is_kept_but_not_published()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = town.Office.Ids.Next();
        await SaveAsync(town, form, revision: 0, Badge with { Fields = [new FormField { Key = "a", Label = "甲", Formula = "a +" }] });

        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 1))).Fault.ShouldBeOfType<FormFault.Unsound>().Problem.Code.ShouldBe("no-fields");

        (await town.AskAsync(Drafter, new ListForms())).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_does_not_publish_over_the_process_of_other_matters()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = town.Office.Ids.Next();
        (await town.SendAsync(Clerk, new SaveFormDesign(form, "dispatch", Badge, null, 0))).Fault.ShouldBeNull();

        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 1))).Fault.ShouldBe(new FormFault.KeyTaken("dispatch"));

        (await town.Office.ReadAsync(db => db.Set<ProcessDefinition>().CountAsync(d => d.Key == "dispatch", Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_process_that_does_not_begin_with_filling_in_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = town.Office.Ids.Next();
        (await town.SendAsync(Clerk, new SaveFormDesign(form, "arrival", Badge with { Steps = [] }, null, 0))).Fault.ShouldBeNull();

        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 1))).Fault.ShouldBe(new FormFault.ProcessBeginsOtherwise());
    }

    [Fact]
    public async Task A_value_that_must_not_repeat_is_refused_to_the_second()
    {
        await using var town = await DispatchTown.StartAsync();
        await PublishAsync(town, Badge);
        await town.FileAsync(Drafter, "badge", FormTown.Values(("why", "遗失"), ("no", "0012")));

        var second = await town.FillAsync(Colleague, "badge", FormTown.Values(("why", "遗失"), ("no", "0012")));

        (await town.HandInAsync(Colleague, second)).Fault.ShouldBe(new FormFault.ValueTaken("no", "证号", "0012"));
    }

    [Fact]
    public async Task A_form_that_is_taken_back_takes_no_new_matters()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = await PublishAsync(town, Badge);
        (await town.SendAsync(Clerk, new OfferForm(form, IsOffered: false))).Fault.ShouldBeNull();

        (await town.SendAsync(Drafter, new StartFormMatter(town.Office.Ids.Next(), "badge"))).Fault.ShouldBe(new FormFault.NotOffered());
    }

    [Theory]
    [InlineData("leave")]
    [InlineData("seal-use")]
    [InlineData("vehicle")]
    [InlineData("meeting-room")]
    [InlineData("supplies")]
    public async Task A_form_that_ships_is_sound_with_its_process(string key)
    {
        await using var town = await DispatchTown.StartAsync();

        await town.InstallAsync(key);

        DesignCheck.Of(FormTown.Design(key)).ShouldBeEmpty();
        (await town.AskAsync(BureauClerk, new ListForms())).Value.ShouldHaveSingleItem().Key.ShouldBe(key, "organs below have it too");
    }

    private static async Task<Guid> PublishAsync(DispatchTown town, FormDesign design)
    {
        var form = town.Office.Ids.Next();
        await SaveAsync(town, form, revision: 0, design);
        (await town.SendAsync(Clerk, new PublishForm(form, BaseRevision: 1))).Fault.ShouldBeNull();
        return form;
    }

    private static async Task SaveAsync(DispatchTown town, Guid form, long revision, FormDesign design) =>
        (await town.SendAsync(Clerk, new SaveFormDesign(form, "badge", design, null, revision))).Fault.ShouldBeNull();
}
