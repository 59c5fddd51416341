using System.Globalization;
using Office.Organization.Foundation;

namespace Office.Documents.Attachments;

/// <summary>Rules over all attachments of one document.</summary>
public static class AttachmentRules
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Whether one more file of this size may join; null when it may.</summary>
    public static Fault? Check(IEnumerable<long> presentSizes, long size, AttachmentLimits limits)
    {
        var present = presentSizes.ToList();
        return present.Count >= limits.Count ? new AttachmentFault.TooMany(limits.Count)
            : present.Sum() + size > limits.TotalSize ? new AttachmentFault.TotalTooLarge(limits.TotalSize / Megabyte)
            : null;
    }

    /// <summary>The name, with a number behind its stem when the document has one of this name already.</summary>
    public static string Distinct(string name, IReadOnlyCollection<string> present)
    {
        var ending = Path.GetExtension(name);
        var distinct = name;
        for (var number = 2; present.Contains(distinct, StringComparer.OrdinalIgnoreCase); number++)
        {
            distinct = string.Create(CultureInfo.InvariantCulture, $"{name[..^ending.Length]}（{number}）{ending}");
        }

        return distinct;
    }
}
