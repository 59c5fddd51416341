using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Web.Tests.Features.Drafts;

/// <summary>A dispatcher that keeps drafts as the handler would, and refuses what the test tells it to.</summary>
internal sealed class ScriptedSaves : IDispatcher
{
    public List<(SaveDraft Command, Guid CommandId)> Sent { get; } = [];

    /// <summary>What the next saves are refused with, in order.</summary>
    public Queue<Fault> Refusals { get; } = [];

    /// <summary>What happens while a save is on its way.</summary>
    public Action WhileSending { get; set; } = () => { };

    public Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, CancellationToken cancellationToken = default)
    {
        var save = (SaveDraft)(object)command;
        Sent.Add((save, envelope.CommandId));
        WhileSending();
        return Task.FromResult(Refusals.TryDequeue(out var refusal)
            ? (Outcome<TResult>)refusal
            : (TResult)(object)(save.BaseRevision + 1));
    }

    public Task<Outcome<TResult>> AskAsync<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default) =>
        Task.FromResult<Outcome<TResult>>(new FoundationFault.Missing());
}
