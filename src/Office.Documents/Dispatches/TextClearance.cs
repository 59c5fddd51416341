using System.Security.Cryptography;
using System.Text.Json;
using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Documents.Dispatches;

/// <summary>
/// A sha256 of everything that the gates' rules about a text depend on: the text, the files' names, what the directory says of
/// issuer and recipients, and the build that holds the rules. As long as it is the same there is nothing to read again, and a
/// signature need not load the text inside its transaction.
/// </summary>
internal static class TextClearance
{
    private static readonly byte[] s_rules = typeof(DocumentRules).Module.ModuleVersionId.ToByteArray();

    /// <summary>Null where a rule about the text would hold it back at 审核 or at 签发.</summary>
    public static byte[]? Of(byte[] contentHash, DocumentContent content, RuleContext known) =>
        Array.TrueForAll([Stage.Review, Stage.Issue], stage => DocumentRules.HoldingBackText(content, known with { Stage = stage }) is [])
            ? Of(contentHash, known)
            : null;

    /// <summary>What a clearance of this text would be, for comparison.</summary>
    public static byte[] Of(byte[] contentHash, RuleContext known)
    {
        var facts = JsonSerializer.SerializeToUtf8Bytes(
            new { known.Files, known.Issuer, Recipients = known.Recipients.OrderBy(facts => facts.PrintedName, StringComparer.Ordinal) });
        return SHA256.HashData([.. s_rules, .. contentHash, .. facts]);
    }
}
