using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>
/// 发文: one document that this organ issues, from draft to distribution. It is the root of its process instance, history and
/// grants. The text lives in <see cref="TextVersion"/>s; what is signed, numbered and sealed is referred to by hash.
/// </summary>
public sealed class Dispatch
{
    private readonly List<Recipient> _recipients = [];

    private Dispatch()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid UnitId { get; private init; }

    /// <summary>拟稿人.</summary>
    public Guid DrafterId { get; private init; }

    public string DrafterName { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DispatchState State { get; private set; }

    public DocumentKind Kind { get; private set; }

    public Urgency Urgency { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>公开属性; null until the drafter has decided.</summary>
    public Disclosure? Disclosure { get; private set; }

    /// <summary>Why it is not disclosed on our own initiative.</summary>
    public string? DisclosureReason { get; private set; }

    /// <summary>保密审查: the drafter's statement that the text holds no state secret.</summary>
    public bool SecrecyReviewed { get; private set; }

    /// <summary>Who is asked, as the drafter chose and the office may have changed.</summary>
    public Route Route { get; private set; } = Route.Empty;

    public IReadOnlyList<Recipient> Recipients => _recipients;

    /// <summary>Raised by every save of the draft, so that a second window cannot overwrite the first.</summary>
    public long DraftRevision { get; private set; }

    /// <summary>The version of the text that stands; 0 while nothing was submitted.</summary>
    public int TextVersion { get; private set; }

    /// <summary>sha256 of the canonical content that stands.</summary>
    public byte[]? ContentHash { get; private set; }

    /// <summary>
    /// What the gates of 审核 and 签发 had before them when they found nothing in the text (see <see cref="TextClearance"/>); null
    /// when they found something or were not asked.
    /// </summary>
    public byte[]? Clearance { get; private set; }

    /// <summary>
    /// Whether nobody has opened the form or the attachments for a change since the text was fixed. False says only that it
    /// must be looked at.
    /// </summary>
    public bool TextStands { get; private set; }

    /// <summary>成文日期: the date of the final signature.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>发文字号.</summary>
    public string? Number { get; private set; }

    /// <summary>sha256 of the typeset file before sealing.</summary>
    public byte[]? LayoutHash { get; private set; }

    /// <summary>sha256 of the sealed file: the original (正本), dispatched and archived as it is.</summary>
    public byte[]? SealedHash { get; private set; }

    /// <summary>Where the seal goes on the typeset pages, as the layout placed it.</summary>
    public string? SealPlace { get; private set; }

    public int PageCount { get; private set; }

    public DateTimeOffset? DistributedAt { get; private set; }

    public static Dispatch Start(Guid id, DocumentKind kind, Actor by, DateTimeOffset now) => new()
    {
        Id = id,
        OrganId = by.OrganId,
        UnitId = by.UnitId,
        DrafterId = by.OfficialId,
        DrafterName = by.Name,
        CreatedAt = now,
        Kind = kind,
        State = DispatchState.Draft,
    };

    /// <summary>Takes the form's elements over; refused when another window has saved since this one read.</summary>
    public Outcome<long> Save(DraftForm form, long baseRevision)
    {
        if (baseRevision != DraftRevision)
        {
            return new DispatchFault.DraftMovedOn(DraftRevision);
        }

        Kind = form.Content.Kind;
        Urgency = form.Content.Urgency;
        // The whole of a title that is too long stays in the text; lists show what they have room for.
        Title = form.Content.Title.Length <= DraftLimits.TitleCharacters
            ? form.Content.Title
            : form.Content.Title[..DraftLimits.TitleCharacters];
        Disclosure = form.Disclosure;
        DisclosureReason = string.IsNullOrWhiteSpace(form.DisclosureReason) ? null : form.DisclosureReason.Trim();
        SecrecyReviewed = form.SecrecyReviewed;
        Route = form.Route;
        if (!_recipients.SequenceEqual(form.Recipients))
        {
            _recipients.Clear();
            _recipients.AddRange(form.Recipients);
        }

        return ++DraftRevision;
    }

    /// <summary>The form or the attachments are about to change.</summary>
    public void OpenText() => TextStands = false;

    /// <summary>
    /// Who gets a copy, in the order of the page: an organ that is named twice gets one, as its first mention says, and the own
    /// organ none.
    /// </summary>
    public IReadOnlyList<Recipient> Copies() =>
    [
        .. _recipients
            .Where(r => r.OrganId != OrganId)
            .OrderBy(r => r.Kind).ThenBy(r => r.Position)
            .DistinctBy(r => (r.OrganId, r.OrganId is null ? r.PrintedName : "")),
    ];

    /// <summary>Fixes the text that the next steps decide on.</summary>
    public void Fix(int version, byte[] contentHash)
    {
        TextVersion = version;
        ContentHash = contentHash;
        TextStands = true;
        if (State is DispatchState.Draft)
        {
            State = DispatchState.InProgress;
        }
    }

    /// <summary>The text that stands was read by the rules.</summary>
    public void Clear(byte[]? clearance) => Clearance = clearance;

    /// <summary>The office's review changed who is asked next.</summary>
    public void Reroute(Route route) => Route = route;

    /// <summary>签发: from here on the text is locked (定稿).</summary>
    public void Issue(DateOnly on) => (State, IssuedOn) = (DispatchState.Issued, on);

    /// <summary>A return behind 签发 opens the text again; the next signature dates it anew.</summary>
    public void Reopen() =>
        (State, IssuedOn, LayoutHash, SealPlace, PageCount) = (DispatchState.InProgress, null, null, null, 0);

    public void Register(string number) => (State, Number) = (DispatchState.Numbered, number);

    /// <summary>Its number went to another document while it was void.</summary>
    public void LoseNumber() => (State, Number, LayoutHash, SealPlace, PageCount) = (DispatchState.Issued, null, null, null, 0);

    public void RecordLayout(byte[] layoutHash, string? sealPlace, int pageCount) =>
        (State, LayoutHash, SealPlace, PageCount) = (DispatchState.Typeset, layoutHash, sealPlace, pageCount);

    public void RecordSeal(byte[] sealedHash) => (State, SealedHash) = (DispatchState.Sealed, sealedHash);

    public void Release() => State = DispatchState.Released;

    public void Distribute(DateTimeOffset now) => (State, DistributedAt) = (DispatchState.Distributed, now);

    /// <summary>A draft that was never submitted is put away by its drafter.</summary>
    public void Discard() => State = DispatchState.Discarded;

    /// <summary>作废: ended after it was numbered.</summary>
    public void Void() => State = DispatchState.Void;

    /// <summary>恢复待办 of what was void: it stands again where its own papers show that it stood.</summary>
    public void Revive(bool isReleased) => State =
        isReleased ? DispatchState.Released
        : SealedHash is not null ? DispatchState.Sealed
        : LayoutHash is not null ? DispatchState.Typeset
        : DispatchState.Numbered;
}
