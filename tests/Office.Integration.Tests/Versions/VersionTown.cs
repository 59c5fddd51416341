using System.Text;
using Office.Integration.Tests.Workflow;
using Office.Organization;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Versions;

/// <summary>The town of the process tests with a process of its own in two versions, and matters on the first.</summary>
internal static class VersionTown
{
    public static readonly Guid First = SequentialIds.Make(0x911);
    public static readonly Guid Second = SequentialIds.Make(0x912);
    public static readonly Guid Third = SequentialIds.Make(0x913);

    /// <summary>A step whose holder has the duty, with the outcomes that the tests use.</summary>
    public static string Step(string id, string assign) =>
        $"""<userTask id="{id}" name="{id}"><extensionElements><o:step assign="{assign}" outcomes="agree file hold"/></extensionElements></userTask>""";

    /// <summary>Arrows along a line of nodes.</summary>
    public static string Line(params string[] ids) => string.Concat(ids.Zip(ids.Skip(1), Arrow));

    public static string Arrow(string from, string to) => Arrow(from, to, condition: "");

    public static string Arrow(string from, string to, string condition) =>
        $"""<sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}">{condition}</sequenceFlow>""";

    public static async Task<Guid> PublishAsync(OfficeHost office, string body)
    {
        var published = await office.SendAsync(Town.Drafter, new PublishProcess(Encoding.UTF8.GetBytes(
            $"""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:o="urn:office:bpmn:1">
            <message id="m1" name="reply"/>
            <process id="check" name="核稿"><startEvent id="start"/>{body}<endEvent id="end"/></process></definitions>
            """)));
        published.Fault.ShouldBeNull();
        return published.Value;
    }

    public static async Task BeginAsync(OfficeHost office, Guid root) => (await office.SendAsync(
        Town.Drafter, new StartMatter(root, new Dictionary<string, Guid[]>(StringComparer.Ordinal), "check"))).Fault.ShouldBeNull();

    /// <summary>Completes the actor's open item of a matter.</summary>
    public static async Task<StepDone> PassAsync(OfficeHost office, Actor actor, Guid root, string outcome = "agree") =>
        (await office.SendAsync(actor, new MoveMatter(root, (await ItemAsync(office, actor, root)).WorkItemId, "complete", outcome))).Value;

    public static async Task<WorkItemRow> ItemAsync(OfficeHost office, Actor actor, Guid root) =>
        (await office.AskAsync(actor, new ListWorkItems(Box.Pending))).Value.Rows.Single(row => row.RootId == root);

    public static async Task<IReadOnlyList<PublishedVersion>> VersionsAsync(OfficeHost office) =>
        (await office.AskAsync(Town.Drafter, new ListProcessVersions("check"))).Value;
}
