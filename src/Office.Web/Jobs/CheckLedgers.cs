using Office.Documents.Numbering;
using Office.Organization;
using Office.Organization.Foundation;
using Quartz;

namespace Office.Web.Jobs;

/// <summary>文号自查: holds every organ's ledger against its documents in the night. What it finds is kept, shown on the ledger's page, and logged for the administrator.</summary>
[DisallowConcurrentExecution]
internal sealed partial class CheckLedgers(IDispatcherSource dispatchers, IIdSource ids, ILogger<CheckLedgers> log) : IJob
{
    /// <summary>At half past two, the office's time.</summary>
    public const string Nightly = "0 30 2 * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await RunAsync(cancellationToken);

    /// <returns>How many things are not in order.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var organs = await office.AskAsync(new ListNumberedOrgans(), cancellationToken);
        var all = 0;
        foreach (var organ in organs.Match(found => found, _ => []))
        {
            var found = await dispatchers.For(Actor.Machine(organ)).SendAsync(new CheckNumbers(organ), new CommandEnvelope(ids.Next()), cancellationToken);
            foreach (var flaw in found.Match(flaws => flaws, _ => []))
            {
                all++;
                LedgerFlaw(log, organ, flaw.Kind, flaw.Number, flaw.DispatchId);
            }
        }

        return all;
    }

    [LoggerMessage(LogLevel.Error, "The number ledger of organ {Organ} is not in order: {Kind} {Number} (dispatch {Dispatch})")]
    private static partial void LedgerFlaw(ILogger log, Guid organ, NumberFlawKind kind, string number, Guid? dispatch);
}
