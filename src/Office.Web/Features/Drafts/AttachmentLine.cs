using Office.Documents.Dispatches;

namespace Office.Web.Features.Drafts;

/// <summary>A title of 附件说明 and the file that bears it, or the text that is bound with the document; neither where it was only named.</summary>
public sealed record AttachmentLine(string Title, AttachmentRow? File, BodyText? Text = null)
{
    public static IReadOnlyList<AttachmentLine> Join(IReadOnlyList<string> titles, IReadOnlyList<AttachmentRow> files, IReadOnlyList<BoundText> bound)
    {
        List<AttachmentRow> left = [.. files];
        List<AttachmentLine> rows = [];
        foreach (var (at, title) in titles.Index())
        {
            if (bound.FirstOrDefault(text => text.Number == at + 1) is { } written)
            {
                rows.Add(new AttachmentLine(title, File: null, written.Text));
                continue;
            }

            var file = left.Find(candidate => string.Equals(Plain(TitleOf(candidate.Name)), Plain(title), StringComparison.Ordinal));
            rows.Add(new AttachmentLine(title, file));
            left.Remove(file!);
        }

        rows.AddRange(left.Select(file => new AttachmentLine(TitleOf(file.Name), file)));
        return rows;
    }

    public static string TitleOf(string name) => Path.GetFileNameWithoutExtension(name);

    /// <summary>Without book marks, spaces and a leading 附件1：, in which a file's name may differ from its title.</summary>
    public static string Plain(string title)
    {
        var plain = string.Concat(title.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('《' or '》')));
        return plain.StartsWith("附件", StringComparison.Ordinal)
            ? plain[2..].TrimStart([.. "0123456789：:.．、_-"])
            : plain;
    }
}
