using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Verification;

/// <summary>
/// What this office's ledger of seal uses says of a file. Whoever has the file itself is told whose it is and who decided; whoever has
/// only number and code is told that it exists.
/// </summary>
public sealed record FindSealedFile : IQuery<SealedFileFacts>
{
    /// <summary>How many hex digits of the file's sha256 the code has.</summary>
    public const int CodeLength = 12;

    /// <summary>Of the file in hand.</summary>
    public byte[]? Sha256 { get; init; }

    /// <summary>发文字号, with <see cref="Code"/>.</summary>
    public string? Number { get; init; }

    /// <summary>The first digits of the sealed file's sha256, as the ledger prints them.</summary>
    public string? Code { get; init; }

    public Demand Demand => Demand.Nothing;
}

/// <param name="Organ">发文机关.</param>
/// <param name="Number">发文字号.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="SealedAt">When it was sealed.</param>
/// <param name="IsVoid">Whether the office has declared it void since.</param>
public sealed record SealedFileFacts(string Organ, string? Number, DateOnly? IssuedOn, DateTimeOffset SealedAt, bool IsVoid)
{
    /// <summary>Told to whoever has the file.</summary>
    public string? Title { get; init; }

    /// <summary>印章管理员.</summary>
    public string? Keeper { get; init; }

    public DateTimeOffset? OrderedAt { get; init; }

    /// <summary>Who issued it (签发): name and title, and for whom.</summary>
    public string? Issuer { get; init; }

    public DateTimeOffset? IssuerSignedAt { get; init; }

    /// <summary>sha256 of the canonical text that the issuer signed, lower-case hex.</summary>
    public string? TextSha256 { get; init; }
}

internal sealed class FindSealedFileHandler(OfficeDbContext db, IDirectorySource directory) : IQueryHandler<FindSealedFile, SealedFileFacts>
{
    private const int MostNumber = 100;

    public async Task<Outcome<SealedFileFacts>> HandleAsync(FindSealedFile query, CancellationToken cancellationToken)
    {
        var use = query.Sha256 is { } hash
            ? await db.SealUses.FirstOrDefaultAsync(u => u.SealedHash == hash || u.OfdHash == hash, cancellationToken)
            : await ByCodeAsync(query, cancellationToken);
        if (use is not { SealedAt: { } sealedAt })
        {
            return new FoundationFault.Missing();
        }

        var dispatch = await db.Dispatches.SingleAsync(d => d.Id == use.DispatchId, cancellationToken);
        var facts = new SealedFileFacts(
            directory.Current.Organ(dispatch.OrganId)?.FullName ?? "", dispatch.Number, dispatch.IssuedOn, sealedAt, dispatch.State is DispatchState.Void);
        return query.Sha256 is null ? facts : await WithDecisionAsync(facts, use, dispatch, cancellationToken);
    }

    private async Task<SealUse?> ByCodeAsync(FindSealedFile query, CancellationToken cancellationToken)
    {
        var code = query.Code?.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        var number = query.Number?.Trim() ?? "";
        if (code.Length != FindSealedFile.CodeLength || number.Length is 0 or > MostNumber)
        {
            return null;
        }

        var uses = await (from dispatch in db.Dispatches
                          join use in db.SealUses on dispatch.Id equals use.DispatchId
                          where dispatch.Number == number && use.SealedHash != null
                          select use).Take(100).ToListAsync(cancellationToken);
        return uses.Find(u => Convert.ToHexStringLower(u.SealedHash!).StartsWith(code, StringComparison.Ordinal));
    }

    private async Task<SealedFileFacts> WithDecisionAsync(
        SealedFileFacts facts, SealUse use, Dispatch dispatch, CancellationToken cancellationToken)
    {
        var issue = await db.SignOffs
            .Where(s => s.DispatchId == dispatch.Id && s.Step == DispatchSteps.Issue && s.Decision != SignOffDecision.Return)
            .OrderByDescending(s => s.SignedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return facts with
        {
            Title = dispatch.Title,
            Keeper = use.KeeperName,
            OrderedAt = use.OrderedAt,
            Issuer = issue is null ? null : $"{issue.PrintedName} {issue.PrintedTitle}",
            IssuerSignedAt = issue?.SignedAt,
            TextSha256 = dispatch.ContentHash is { } text ? Convert.ToHexStringLower(text) : null,
        };
    }
}
