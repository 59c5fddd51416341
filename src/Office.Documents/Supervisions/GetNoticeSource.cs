using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>What the pages of a notice are laid out from.</summary>
public sealed record GetNoticeSource(Guid NoticeId) : IQuery<NoticeSource>
{
    public Demand Demand => Demand.TheOffice;
}

/// <param name="ItemId">The matter.</param>
/// <param name="Paper">Text and imprint.</param>
public sealed record NoticeSource(Guid ItemId, TypesetSource Paper);

/// <summary>The pages of a notice have been made and stored. Told twice, it changes nothing.</summary>
/// <param name="ItemId">The matter.</param>
/// <param name="NoticeId">The notice.</param>
/// <param name="FileHash">The stored file's sha256.</param>
public sealed record KeepNoticeFile(Guid ItemId, Guid NoticeId, byte[] FileHash) : ICommand<Done>, IRootCommand
{
    public Guid RootId => ItemId;

    public Demand Demand => Demand.TheOffice;
}

internal sealed class GetNoticeSourceHandler(OfficeDbContext db, IDirectorySource directory) : IQueryHandler<GetNoticeSource, NoticeSource>
{
    public async Task<Outcome<NoticeSource>> HandleAsync(GetNoticeSource query, CancellationToken cancellationToken)
    {
        var found = await (from notice in db.Set<SupervisionNotice>()
                           join item in db.Set<SupervisionItem>() on notice.ItemId equals item.Id
                           where notice.Id == query.NoticeId
                           select new { notice, item }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return new FoundationFault.Missing();
        }

        var organ = directory.Current.Organ(found.notice.OrganId)?.FullName ?? "";
        var imprint = new Imprint
        {
            RedHead = organ,
            Organ = organ,
            Number = found.notice.Number,
            IssuedOn = OfficeDay.Of(found.notice.IssuedAt),
            Closing = ClosingForm.Unsealed,
            PrintedBy = organ,
            PrintedOn = OfficeDay.Of(found.notice.IssuedAt),
        };
        return new NoticeSource(found.item.Id, new TypesetSource(Content(found.notice, found.item), [], imprint, 0, found.notice.IssuedAt));
    }

    private static DocumentContent Content(SupervisionNotice notice, SupervisionItem item) => new()
    {
        Kind = DocumentKind.Letter,
        Title = $"督查督办{NoticeWords.Mark(notice.Colour)}色通知单",
        MainRecipients = [notice.UnitName],
        Body =
        [
            new Paragraph($"督办事项：{item.Title}（{item.Number}）。"),
            new Paragraph($"办理要求：{item.Requirement.ReplaceLineEndings(" ")}"),
            new Paragraph(Dates(item)),
            new Paragraph($"督办意见：{notice.Requirement.ReplaceLineEndings(" ")}"),
            new Paragraph($"请于{Day(notice.DueAt)}前反馈办理情况。"),
        ],
    };

    private static string Dates(SupervisionItem item) => item.Extensions > 0
        ? $"办理期限：{Day(item.DueAt)}（原定{Day(item.OriginalDueAt)}，已延期{item.Extensions.ToString(System.Globalization.CultureInfo.InvariantCulture)}次）。"
        : $"办理期限：{Day(item.DueAt)}。";

    private static string Day(DateTimeOffset? at) => at is { } instant
        ? OfficeDay.Of(instant).ToString("yyyy'年'M'月'd'日'", System.Globalization.CultureInfo.InvariantCulture)
        : "未定";
}

internal sealed class KeepNoticeFileHandler(OfficeDbContext db, IOutbox outbox) : ICommandHandler<KeepNoticeFile, Done>
{
    public async Task<Outcome<Done>> HandleAsync(KeepNoticeFile command, CancellationToken cancellationToken)
    {
        var notice = await db.Set<SupervisionNotice>().SingleOrDefaultAsync(one => one.Id == command.NoticeId && one.ItemId == command.ItemId, cancellationToken);
        if (notice is null)
        {
            return new FoundationFault.Missing();
        }

        if (notice.FileHash is null)
        {
            notice.FileHash = command.FileHash;
            // Open pages offer the file from now on.
            outbox.Add(new SupervisionChanged(notice.ItemId));
        }

        return new Done();
    }
}
