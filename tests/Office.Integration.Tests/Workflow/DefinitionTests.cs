using System.Text;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using Office.Workflow.Soundness;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

public sealed class DefinitionTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_drawing_is_kept_before_it_runs_and_is_published_when_it_does(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var unfinished = Drawing("""<bpmn:userTask id="a"/>""");
        var kept = (await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, unfinished, 0))).Value;

        (await office.SendAsync(Town.Drafter, new PublishProcessDraft(kept.DraftId, kept.Revision))).Fault
            .ShouldBeOfType<WorkflowFault.ElementIncomplete>();
        kept = (await office.SendAsync(Town.Drafter, new SaveProcessDraft(kept.DraftId, Drawing(Asked), kept.Revision))).Value;
        var published = (await office.SendAsync(Town.Drafter, new PublishProcessDraft(kept.DraftId, kept.Revision))).Value;

        var row = (await office.AskAsync(Town.Drafter, new ListProcesses())).Value.Single(one => one.Key is "leave");
        (row.Published!.Id, row.Published.Version, row.Draft).ShouldBe((published, 1, null));
        (await office.AskAsync(Town.Drafter, new GetProcessDraft(kept.DraftId))).Fault.ShouldBeOfType<DefinitionFault.Missing>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_windows_the_later_save_is_refused_and_told_the_revision(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var kept = (await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, Drawing(Asked), 0))).Value;
        await office.SendAsync(Town.Drafter, new SaveProcessDraft(kept.DraftId, Drawing(Asked), kept.Revision));

        var late = await office.SendAsync(Town.Drafter, new SaveProcessDraft(kept.DraftId, Drawing(""), kept.Revision));

        late.Fault.ShouldBe(new DefinitionFault.MovedOn(2));
        (await office.SendAsync(Town.Drafter, new PublishProcessDraft(kept.DraftId, kept.Revision))).Fault
            .ShouldBe(new DefinitionFault.MovedOn(2));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Another_organ_neither_sees_nor_changes_a_draft(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.GrantAsync(Actors.OtherOrgan, Town.Guest.OfficialId, Relation.OwnProcesses);
        var kept = (await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, Drawing(Asked), 0))).Value;

        (await office.AskAsync(Town.Guest, new GetProcessDraft(kept.DraftId))).Fault.ShouldBeOfType<DefinitionFault.Missing>();
        (await office.SendAsync(Town.Guest, new SaveProcessDraft(kept.DraftId, Drawing(""), 1))).Fault
            .ShouldBeOfType<DefinitionFault.Missing>();
        (await office.SendAsync(Town.Guest, new PublishProcessDraft(kept.DraftId, 1))).Fault
            .ShouldBeOfType<DefinitionFault.Missing>();
        (await office.SendAsync(Town.Guest, new DiscardProcessDraft(kept.DraftId))).Fault
            .ShouldBeOfType<DefinitionFault.Missing>();
        (await office.AskAsync(Town.Guest, new ListProcesses())).Value.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_organ_draws_a_key_once_at_a_time(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, Drawing(Asked), 0));

        (await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, Drawing(Asked), 0))).Fault
            .ShouldBe(new DefinitionFault.KeyTaken("leave"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_new_version_leaves_the_one_before_as_it_was(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var first = (await office.SendAsync(Town.Drafter, new PublishProcess(Drawing(Asked)))).Value;
        await office.SendAsync(Town.Drafter, new PublishProcess(Drawing(Asked.Replace("\"a\"", "\"a\" name=\"审批\"", StringComparison.Ordinal))));

        var versions = (await office.AskAsync(Town.Drafter, new ListProcessVersions("leave"))).Value;

        versions.Select(version => version.Version).ShouldBe([2, 1]);
        (await office.AskAsync(Town.Drafter, new GetProcessVersion(first))).Value.Xml.ToArray().ShouldBe(Drawing(Asked));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_organ_chooses_which_process_a_kind_runs_through(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.SendAsync(Town.Drafter, new PublishProcess(Drafted));
        var matterKind = (await Town.PendingAsync(office, Town.Drafter)).Snapshot.Kind;

        (await office.SendAsync(Town.Drafter, new ChooseProcess(matterKind, "nowhere"))).Fault
            .ShouldBe(new DefinitionFault.ProcessUnknown("nowhere"));
        (await office.SendAsync(Town.Drafter, new ChooseProcess(matterKind, "leave"))).Fault.ShouldBeNull();
        var second = SequentialIds.Make(0x901);
        await office.SendAsync(Town.Drafter, new StartMatter(second, new Dictionary<string, Guid[]>(StringComparer.Ordinal)));

        (await office.AskAsync(Town.Drafter, new GetTrack(second))).Value.Steps.Single().StepId.ShouldBe("draft");
        (await office.AskAsync(Town.Drafter, new ListProcessChoices())).Value[matterKind].ShouldBe("leave");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_drawing_of_a_matter_shows_where_it_is_and_how_it_came_there(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await Town.PassAsync(office, Town.Drafter, "submit");

        var diagram = (await office.AskAsync(Town.Drafter, new GetDiagram(Town.Root))).Value.Single();

        diagram.Now.ShouldBe(["unit-check"]);
        diagram.Walked.ShouldBe(
            ["start", "start-to-draft", "draft", "draft-to-unit-check", "unit-check"], ignoreOrder: true);
        (await office.AskAsync(Town.Guest, new GetDiagram(Town.Root))).Fault.ShouldBeOfType<FoundationFault.Missing>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_process_whose_step_nobody_could_do_is_refused_and_one_that_hangs_on_one_person_is_warned_of(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var archived = Drawing(Asked.Replace("\"drafter\"", "\"duty(archivist)\"", StringComparison.Ordinal));
        var kept = (await office.SendAsync(Town.Drafter, new SaveProcessDraft(DraftId: null, archived, 0))).Value;

        (await office.SendAsync(Town.Drafter, new PublishProcessDraft(kept.DraftId, kept.Revision))).Fault
            .ShouldBeOfType<StaffingFault.NobodyHoldsDuty>().ElementId.ShouldBe("a");
        (await office.SendAsync(Town.Drafter, new PublishProcess(archived))).Fault.ShouldBeOfType<StaffingFault.NobodyHoldsDuty>();
        var problem = (await office.AskAsync(Town.Drafter, new CheckProcess(archived))).Value.Single();
        (problem.ElementId, problem.IsWarning).ShouldBe(("a", false));

        await office.GrantAsync(Actors.OtherOrgan, Town.Guest.OfficialId, Relation.OwnProcesses);
        var contacted = Drawing(Asked.Replace("\"drafter\"", "\"duty(contact)\"", StringComparison.Ordinal));
        var warning = (await office.AskAsync(Town.Guest, new CheckProcess(contacted))).Value.Single();
        warning.IsWarning.ShouldBeTrue();
        warning.Fault.ShouldBe(new StaffingFault.OnlyOneActs("a", "a", Town.Guest.Name));
        (await office.SendAsync(Town.Guest, new PublishProcess(contacted))).Fault.ShouldBeNull();
        // What comes with the product is for every organ below too, whoever is there yet.
        (await office.SendAsync(Actor.Machine(Town.Organ), new PublishProcess(archived))).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_process_without_the_step_at_which_documents_begin_is_not_chosen_for_them(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.SendAsync(Town.Drafter, new PublishProcess(Drawing(Asked)));

        (await office.SendAsync(Town.Drafter, new ChooseProcess("dispatch.Notice", "leave"))).Fault
            .ShouldBe(new DefinitionFault.StepMissing("draft"));
        (await office.SendAsync(Town.Drafter, new ChooseProcess("form.leave", "leave"))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Drafter, new PublishProcess(Drafted))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Drafter, new ChooseProcess("dispatch.Notice", "leave"))).Fault.ShouldBeNull();
        // Once chosen, its next version cannot lose the step either.
        (await office.SendAsync(Town.Drafter, new PublishProcess(Drawing(Asked)))).Fault.ShouldBe(new DefinitionFault.StepMissing("draft"));
        (await office.AskAsync(Town.Drafter, new ListProcessChoices())).Value["dispatch.Notice"].ShouldBe("leave");
    }

    private static byte[] Drafted => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(Drawing(Asked)).Replace("\"a\"", "\"draft\"", StringComparison.Ordinal));

    private const string Asked =
        """<bpmn:userTask id="a"><bpmn:extensionElements><office:step assign="drafter"/></bpmn:extensionElements></bpmn:userTask>""";

    private static byte[] Drawing(string step) => Encoding.UTF8.GetBytes(
        $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:office="urn:office:bpmn:1">
        <bpmn:process id="leave" name="请假"><bpmn:startEvent id="start"/>{step}<bpmn:endEvent id="end"/>
        <bpmn:sequenceFlow id="s" sourceRef="start" targetRef="a"/><bpmn:sequenceFlow id="e" sourceRef="a" targetRef="end"/>
        </bpmn:process></bpmn:definitions>
        """);
}
