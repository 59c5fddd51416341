using System.Text;
using Office.Documents.SignOffs;

namespace Office.Web.Api;

/// <summary>A decision as the light page sends it. The same CommandId sends the same decision, however often it arrives.</summary>
/// <param name="CommandId">Made when the card was opened.</param>
/// <param name="DispatchId">The document, or what arrived.</param>
/// <param name="WorkItemId">The signer's open item.</param>
/// <param name="Decision">agree, initial, disagree, return; sign-for, send-back for what arrived; of a form, how its step may end.</param>
/// <param name="Opinion">Words; with a return its reason.</param>
/// <param name="Ink">Handwriting as the pad's JSON text.</param>
/// <param name="ContentHash">Hex sha256 of the content that was shown.</param>
/// <param name="Seen">Hex payload hashes of the sign-offs that were shown.</param>
/// <param name="ReturnTo">previous or drafter; with a return.</param>
/// <param name="StraightBack">直送; with a return.</param>
/// <param name="Revision">Of a form: the revision that was shown; null of a document.</param>
/// <param name="PagesHash">Hex sha256 of the signer's own marks on the pages as shown; empty when there are none.</param>
/// <param name="Pin">Only when the signature is locked; never kept.</param>
internal sealed record DecisionRequest(
    Guid CommandId,
    Guid DispatchId,
    Guid WorkItemId,
    string? Decision,
    string? Opinion = null,
    string? Ink = null,
    string? ContentHash = null,
    IReadOnlyList<string>? Seen = null,
    string? ReturnTo = null,
    bool StraightBack = false,
    long? Revision = null,
    string? PagesHash = null,
    string? Pin = null)
{
    /// <summary>The record's own text would show the PIN in a log.</summary>
    public override string ToString() => $"{Decision} {CommandId:D}";

    public byte[]? InkBytes => string.IsNullOrEmpty(Ink) ? null : Encoding.UTF8.GetBytes(Ink);

    /// <summary>The signer's own marks as shown, once <see cref="TryReadShown"/> has read them.</summary>
    public byte[]? PagesBytes => string.IsNullOrEmpty(PagesHash) ? null : Convert.FromHexString(PagesHash);

    /// <summary>What the signer saw; false when the hashes are not hashes.</summary>
    public bool TryReadShown(out byte[] contentHash, out List<byte[]> seen)
    {
        seen = [];
        contentHash = [];
        try
        {
            contentHash = Convert.FromHexString(ContentHash ?? "");
            seen = [.. (Seen ?? []).Select(Convert.FromHexString)];
            _ = PagesBytes;
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The decision on a text; null when it is a return, an answer to an arrival, or unknown.</summary>
    public SignOffDecision? SignOff => Decision switch
    {
        "agree" => SignOffDecision.Agree,
        "initial" => SignOffDecision.Initial,
        "disagree" => SignOffDecision.Disagree,
        _ => null,
    };
}
