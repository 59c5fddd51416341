using System.Text.Json;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Documents.Dispatches;

/// <summary>What every command at a step of a dispatch needs: the document with the actor's open item, and what a decision means.</summary>
internal sealed class DispatchSteps(
    DispatchRows rows, IProcesses processes, RouteCheck routes, Lazy<DispatchTexts> texts, OfficeDay today)
{
    /// <summary>The steps' ids in <c>seeds/processes/dispatch.bpmn</c> that the documents side must know.</summary>
    public const string Draft = "draft", UnitCheck = "unit-check", Review = "review", Issue = "issue", Recheck = "recheck",
        Number = "number", Proofread = "proofread", Seal = "seal", Release = "release", Distribute = "distribute";

    /// <summary>Where the text may be changed by who holds the document; at 复核 what was issued decides how far.</summary>
    public static bool TextIsOpenAt(string stepId) => stepId is Draft or UnitCheck or Review or Recheck;

    /// <summary>Whether a step comes before the final signature or is that signature.</summary>
    public static bool IsBeforeIssue(string stepId) => stepId is Draft or UnitCheck or "countersign" or Review or "submit" or Issue;

    public static string OutcomeOf(SignOffDecision decision) => decision switch
    {
        SignOffDecision.Agree => "agree",
        SignOffDecision.Initial => "initial",
        SignOffDecision.Disagree => "disagree",
        SignOffDecision.Return => "return",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "An unknown decision."),
    };

    /// <summary>The document and the actor's open item on it; a fault when the item is another's, closed, or of another document.</summary>
    public Task<Outcome<HeldDispatch>> HeldAsync(Guid dispatchId, Guid workItemId, CancellationToken cancellationToken) =>
        HeldAsync(dispatchId, workItemId, rows.WholeAsync, cancellationToken);

    /// <summary>The same for a decision, which needs no recipients and is too frequent to read them.</summary>
    public Task<Outcome<HeldDispatch>> HeldToDecideAsync(
        Guid dispatchId, Guid workItemId, CancellationToken cancellationToken) =>
        HeldAsync(dispatchId, workItemId, rows.ElementsAsync, cancellationToken);

    /// <summary>代录: the document and the open item of somebody else, in whose name the actor acts from then on.</summary>
    public async Task<Outcome<HeldDispatch>> HeldByAsync(
        Guid dispatchId, Guid workItemId, Guid officialId, CancellationToken cancellationToken)
    {
        var item = await processes.HeldByAsync(workItemId, officialId, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        var dispatch = await rows.WholeAsync(dispatchId, cancellationToken);
        return dispatch is null || item.Value.RootId != dispatchId
            ? new FoundationFault.Missing()
            : new HeldDispatch(dispatch, item.Value);
    }

    private async Task<Outcome<HeldDispatch>> HeldAsync(
        Guid dispatchId,
        Guid workItemId,
        Func<Guid, CancellationToken, Task<Dispatch?>> read,
        CancellationToken cancellationToken)
    {
        var item = await processes.HeldAsync(workItemId, cancellationToken);
        if (item.Fault is not null)
        {
            return item.Fault;
        }

        var dispatch = await read(dispatchId, cancellationToken);
        return dispatch is null || item.Value.RootId != dispatchId
            ? new FoundationFault.Missing()
            : new HeldDispatch(dispatch, item.Value);
    }

    /// <summary>As <see cref="HeldAsync(Guid, Guid, CancellationToken)"/>, and the item is at this step.</summary>
    public async Task<Outcome<HeldDispatch>> HeldAtAsync(
        string stepId, Guid dispatchId, Guid workItemId, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(dispatchId, workItemId, cancellationToken);
        return held.Fault is null && held.Value.Item.StepId != stepId ? new DispatchFault.WrongStep() : held;
    }

    /// <summary>Why the text at hand cannot be decided on yet; null when it can.</summary>
    public async Task<Fault?> UnfixedAsync(HeldDispatch held, CancellationToken cancellationToken) =>
        TextIsOpenAt(held.Item.StepId)
            && !held.Dispatch.TextStands
            && !await texts.Value.IsFixedAsync(await rows.ShownAsync(held.Dispatch.Id, cancellationToken), cancellationToken)
            ? new DispatchFault.TextNotFixed()
            : null;

    /// <summary>
    /// Variables for the process where the text is open: who is asked next is what stands in the form, or what the office's
    /// review chose with its decision. Empty at the other steps.
    /// </summary>
    public Outcome<Dictionary<string, JsonElement>> Reroute(Dispatch dispatch, WorkItem item, Route? route)
    {
        // Who was asked beside the holder decides for themselves, not for the matter.
        if (!TextIsOpenAt(item.StepId) || item.StepId == Recheck || item.BesideId is not null)
        {
            return new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        }

        var chosen = item.StepId == Review ? route ?? dispatch.Route : dispatch.Route;
        var fault = routes.Check(chosen, dispatch.OrganId);
        if (fault is not null)
        {
            return fault;
        }

        dispatch.Reroute(chosen);
        return Variables(chosen);
    }

    public static Dictionary<string, JsonElement> Variables(Route route) => new(StringComparer.Ordinal)
    {
        ["countersigners"] = JsonSerializer.SerializeToElement(route.Countersigners),
        ["leaders"] = JsonSerializer.SerializeToElement(route.Leaders),
        ["signer"] = JsonSerializer.SerializeToElement(route.Signer),
    };

    /// <summary>签发 with consent makes the text final, dated with the day of the office.</summary>
    public void Decided(Dispatch dispatch, WorkItem item, SignOffDecision decision)
    {
        if (item.StepId == Issue && item.BesideId is null && decision is SignOffDecision.Agree or SignOffDecision.Initial)
        {
            dispatch.Issue(today.Date);
        }
    }
}

/// <summary>A dispatch and the actor's open item on it.</summary>
internal sealed record HeldDispatch(Dispatch Dispatch, WorkItem Item);
