using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>排版 of a blue, orange or red notice: makes its pages and keeps them. Again makes the same file.</summary>
internal sealed class TypesetNotice(IDispatcherSource dispatchers, DispatchPress press, IAttachmentStore store, IIdSource ids)
    : IReaction<NoticeIssued>
{
    public async Task ReactAsync(NoticeIssued officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var source = await office.AskAsync(new GetNoticeSource(officeEvent.NoticeId), cancellationToken);
        Reacting.Demand(source.Fault, officeEvent);
        var hash = await store.SaveBytesAsync(press.Press(source.Value.Paper).Bytes, "notice.pdf", cancellationToken);
        var kept = await office.SendAsync(
            new KeepNoticeFile(officeEvent.ItemId, officeEvent.NoticeId, hash), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(kept.Fault, officeEvent);
    }
}
