using Office.Organization.Foundation;

namespace Office.Web.Tests.Features.Dispatches;

/// <summary>Answers each command with the next line of its script, and keeps what was sent.</summary>
internal sealed class ScriptedDispatcher : IDispatcher
{
    private readonly Queue<Fault?> _script = new();

    public List<(object Command, Guid CommandId)> Sent { get; } = [];

    /// <summary>The next refusals; null lets the command through.</summary>
    public void Script(params Fault?[] answers)
    {
        foreach (var answer in answers)
        {
            _script.Enqueue(answer);
        }
    }

    public Task<Outcome<TResult>> SendAsync<TResult>(
        ICommand<TResult> command, CommandEnvelope envelope, CancellationToken cancellationToken = default)
    {
        Sent.Add((command, envelope.CommandId));
        return Task.FromResult(_script.TryDequeue(out var fault) && fault is not null ? fault : (Outcome<TResult>)default(TResult)!);
    }

    public Task<Outcome<TResult>> AskAsync<TResult>(IQuery<TResult> query, CancellationToken cancellationToken = default) =>
        Task.FromResult<Outcome<TResult>>(new FoundationFault.Missing());
}
