using System.Text.Json;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Numbering;
using Office.Documents.Seals;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>Makes a step's command and sends it; made again from the same step it is the same command.</summary>
internal sealed class DrillCommands(DrillCast cast, IDispatcherSource dispatchers)
{
    /// <summary>The answer as JSON, or the refusal.</summary>
    public Task<Outcome<string>> SendAsync(DrillStep step)
    {
        var item = step.ItemId.GetValueOrDefault();
        return step.Kind switch
        {
            "start" => SendAsync(step, new StartDispatch(step.RootId, cast.Form.Content)),
            "save" => SendAsync(step, new SaveDraft(step.RootId, WorkItemId: null, cast.Form, BaseRevision: 1)),
            "send" => SendAsync(step, new SubmitDispatch(step.RootId, WorkItemId: null, BaseRevision: 2)),
            "number" => SendAsync(step, new RegisterNumber(step.RootId, item, cast.Organ.PrefixOf(NumberSeries.Document)!)),
            "proofread" => SendAsync(step, new ProofreadDispatch(step.RootId, item, step.Hash!, Passed: true)),
            "seal" => SealAsync(step),
            "release" => SendAsync(step, new ReleaseDispatch(step.RootId, item, step.Hash!)),
            "distribute" => SendAsync(step, new DistributeDispatch(step.RootId, item)),
            "answer" => SendAsync(step, new AnswerArrival(step.RootId, item, ReturnReason: null)),
            _ => SendAsync(step, new SignOffDispatch(
                step.RootId, item, SignOffDecision.Agree, "同意", Ink: null, step.Hash!, step.Seen)),
        };
    }

    private async Task<Outcome<string>> SealAsync(DrillStep step)
    {
        var seals = await dispatchers.For(await cast.ActorAsync(step.PostId)).AskAsync(new ListSeals());
        return seals.Fault ?? await SendAsync(
            step, new SealDispatch(step.RootId, step.ItemId!.Value, seals.Value[0].SealId, step.Hash!));
    }

    private async Task<Outcome<string>> SendAsync<TResult>(DrillStep step, ICommand<TResult> command)
    {
        var actor = await cast.ActorAsync(step.PostId);
        var outcome = await dispatchers.For(actor).SendAsync(command, new CommandEnvelope(step.CommandId));
        return outcome.Match<Outcome<string>>(result => JsonSerializer.Serialize(result), fault => fault);
    }
}
