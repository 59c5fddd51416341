using Office.Organization.Foundation;

namespace Office.Web.Features.Drafts;

/// <summary>Makes what a draft page works with; each page has its own.</summary>
public sealed class DraftTools(IDispatcher dispatcher, DraftPress press, IIdSource ids, TimeProvider clock, ILoggerFactory logs)
{
    public Guid NextId() => ids.Next();

    public DraftSaver Saver() => new(dispatcher, ids, clock, logs.CreateLogger<DraftSaver>());

    public DraftProof Proof() => new(new DraftReading(press, new CitedNumbers(dispatcher)), NextId(), clock, logs.CreateLogger<DraftProof>());
}
