using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Grants;
using Office.Web.Jobs;
using Office.Workflow.Deadlines;
using Office.Workflow.Definitions;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>A town whose notices run through a process that begins by itself.</summary>
internal static class StartTown
{
    public const string Daily = "R/P1D";

    public static async Task<int> ClaimAsync(DispatchTown town) =>
        (await town.Office.Get<TimerClaimer>().RunAsync(DispatchTown.Token)).Fired;

    public static async Task<Office.Documents.Dispatches.DraftRow[]> DraftsAsync(DispatchTown town) => (await town.AskAsync(Drafter, new ListDrafts())).Value;

    public static Task<List<TimerRow>> WaitingAsync(DispatchTown town) => town.Office.ReadAsync(db => db.Set<TimerRow>()
        .Where(timer => timer.Purpose == TimerPurpose.Start && timer.State != TimerState.Fired && timer.State != TimerState.Disarmed)
        .ToListAsync(DispatchTown.Token));

    /// <summary>The organ's notices, and what else is named, run through a process that begins by itself, in the drafter's name.</summary>
    public static async Task<DispatchTown> BegunAsync(
        DatabaseKind kind, string cycle, Guid? starter = null, string? begins = null, string? also = null)
    {
        var town = await DispatchTown.StartAsync(kind);
        await PublishAsync(town, cycle, starter: starter, begins: begins);
        await town.Office.GrantAsync(Organ, Clerk.PostId, Relation.OwnProcesses);
        foreach (var matter in new[] { "dispatch.Notice", also }.OfType<string>())
        {
            (await town.SendAsync(Clerk, new ChooseProcess(matter, "daily"))).Fault.ShouldBeNull();
        }
        return town;
    }

    public static async Task PublishAsync(
        DispatchTown town, string cycle, bool isTimed = true, Guid? starter = null, string note = "", string? begins = null, string? calendar = null) =>
        (await town.SendAsync(Actor.Machine(Organ), new PublishProcess(Encoding.UTF8.GetBytes(
            await DrawnAsync(isTimed ? cycle : null, starter ?? Drafter.PostId, note, begins, calendar))))).Fault.ShouldBeNull();

    public static async Task<string> DrawnAsync(string? cycle, Guid starter, string note = "", string? begins = null, string? calendar = null) =>
        (await File.ReadAllTextAsync(Path.Combine(DispatchTown.Seeds(), "processes", "dispatch.bpmn"), DispatchTown.Token))
            .Replace("<bpmn:process id=\"dispatch\" name=\"发文\"", "<bpmn:process id=\"daily\" name=\"每日情况\"", StringComparison.Ordinal)
            .Replace("bpmnElement=\"dispatch\"", "bpmnElement=\"daily\"", StringComparison.Ordinal)
            .Replace("<bpmn:startEvent id=\"start\" name=\"开始\" />", cycle is null
                ? "<bpmn:startEvent id=\"start\" name=\"开始\" />"
                : $"""
                  <bpmn:startEvent id="start" name="每日{note}" office:starter="{starter:D}" {Attribute("begins", begins)}><bpmn:timerEventDefinition {Attribute("calendar", calendar)}><bpmn:timeCycle>{cycle}</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>
                  """, StringComparison.Ordinal);

    private static string Attribute(string name, string? value) => value is null ? "" : $"office:{name}=\"{value}\"";
}
