using Microsoft.Extensions.Localization;
using Office.Documents.Circulations;
using Office.Web.Components;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Boxes;

/// <summary>Where a matter is opened, and how its marks look: the same in every list.</summary>
internal static class Matters
{
    /// <summary>The kind of matter that waits to be signed for.</summary>
    internal const string Arrival = "arrival";

    /// <summary>An incoming paper on its way through the house.</summary>
    internal const string Incoming = "incoming";

    /// <summary>What a leader ordered while reading what was circulated.</summary>
    internal const string Undertaking = "undertaking";

    /// <summary>How the kinds of filled-in business forms begin: <c>form.leave</c>.</summary>
    internal const string Form = "form.";

    /// <summary>How the kinds of supervised matters and their extensions begin.</summary>
    internal const string Supervision = "supervision.";

    /// <summary>The page of the item's step.</summary>
    internal static string Href(WorkItemRow row) => row switch
    {
        { Snapshot.Kind: CirculationLimits.MatterKind } => $"circulations/{row.RootId}",
        { Snapshot.Kind: Undertaking } => $"undertakings/{row.RootId}?item={row.WorkItemId}",
        { Snapshot.Kind: Arrival } => $"arrivals/{row.RootId}?item={row.WorkItemId}",
        { Snapshot.Kind: Incoming } => $"incomings/{row.RootId}",
        { Snapshot.Kind: var kind } when kind.StartsWith(Form, StringComparison.Ordinal) => $"forms/matters/{row.RootId}",
        { Snapshot.Kind: var kind } when IsSupervision(kind) => $"supervisions/{row.RootId}",
        { StepId: "draft", State: WorkItemState.Open or WorkItemState.Opened } =>
            $"dispatches/{row.RootId}/draft?item={row.WorkItemId}",
        _ => $"dispatches/{row.RootId}?item={row.WorkItemId}",
    };

    /// <summary>
    /// A step by its id and its name, where several processes use the id for different steps; else by its id alone. A process may
    /// name a step that no text knows; then it is called as its process calls it.
    /// </summary>
    internal static string Step(this IStringLocalizer<MatterTexts> texts, string stepId, string stepName)
    {
        var own = texts[$"step.{stepId}.{stepName}"];
        if (!own.ResourceNotFound)
        {
            return own.Value;
        }

        var text = texts["step." + stepId];
        return text.ResourceNotFound ? stepName : text.Value;
    }

    /// <summary>The steps of a form are called as its own process calls them, whatever else a text calls a step of that id.</summary>
    internal static string Step(this IStringLocalizer<MatterTexts> texts, WorkItemRow row) =>
        row.Snapshot.Kind.StartsWith(Form, StringComparison.Ordinal) ? row.StepName : texts.Step(row.StepId, row.StepName);

    internal static bool IsSupervision(string kind) => kind.StartsWith(Supervision, StringComparison.Ordinal);

    internal static string Kind(this IStringLocalizer<MatterTexts> texts, string kind)
    {
        // What a form is called stands in its title; as a kind they are all one.
        var text = texts["kind." + (kind.StartsWith(Form, StringComparison.Ordinal) ? "form" : IsSupervision(kind) ? "supervision" : kind)];
        return text.ResourceNotFound ? texts["kind.other"] : text.Value;
    }

    /// <summary>How the step was ended: some steps have their own word (校对 通过, 会签 同意).</summary>
    internal static string? Outcome(this IStringLocalizer<MatterTexts> texts, string stepId, string? outcome)
    {
        if (outcome is null)
        {
            return null;
        }

        var (own, general) = (texts[$"outcome.{stepId}.{outcome}"], texts["outcome." + outcome]);
        return !own.ResourceNotFound ? own.Value : general.ResourceNotFound ? null : general.Value;
    }

    /// <summary>0 plain, 1 urgent, 2 most urgent.</summary>
    internal static Tone UrgencyTone(int urgency) => urgency switch
    {
        >= 2 => Tone.Danger,
        1 => Tone.Warning,
        _ => Tone.Neutral,
    };
}
