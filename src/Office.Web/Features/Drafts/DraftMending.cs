using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Web.Features.Drafts;

/// <summary>Carries a finding's mechanical fix out on the form, where the words that it was about still stand.</summary>
public static class DraftMending
{
    /// <summary>Whether the fix would change the form as it stands.</summary>
    public static bool CanMend(this DraftSheet sheet, Finding finding)
    {
        var content = sheet.ToForm().Content;
        return finding.Fix is not null && !ReferenceEquals(FindingFixes.Apply(content, finding), content) && Stands(sheet, finding);
    }

    /// <summary>Carries it out. False when the words have moved meanwhile.</summary>
    public static bool Mend(this DraftSheet sheet, Finding finding)
    {
        if (!sheet.CanMend(finding))
        {
            return false;
        }

        var mended = FindingFixes.Apply(sheet.ToForm().Content, finding);
        switch (finding)
        {
            case { Fix.Kind: FixKind.AppendParagraph, Fix.Text: var text }:
                sheet.Body.Write(sheet.Body.Append(0).Id, text);
                break;
            case { Place.Element: DocumentElement.Body, Place.Index: var index }:
                Write(sheet.Body, WrittenBlock(sheet, index)!, mended.Body[index]);
                break;
            case { Place.Element: DocumentElement.Title }:
                sheet.Title = mended.Title;
                break;
            case { Place.Element: DocumentElement.CopyRecipient }:
                sheet.Copy = [.. sheet.Copy.Where((_, at) => at != finding.Place.Index)];
                break;
            case { Place.Element: DocumentElement.Attachment }:
                sheet.AttachmentTitles = mended.Attachments;
                break;
            default:
                return false;
        }

        return true;
    }

    // The check ran a moment ago: what it quoted must still stand where it stood.
    private static bool Stands(DraftSheet sheet, Finding finding) => finding switch
    {
        { Fix.Kind: FixKind.AppendParagraph } => true,
        { Place: { Element: DocumentElement.Title, Index: 1 } } => false,
        { Place: { Element: DocumentElement.Body, Length: > 0 } place } => WrittenBlock(sheet, place.Index)?.ToBlock().AllTexts().ElementAtOrDefault(place.Part) is { } text
            && place.Start + place.Length <= text.Length
            && (finding.Arguments is not [string quoted, ..] || quoted.Contains(text.Substring(place.Start, place.Length), StringComparison.Ordinal)
                || text.Contains(quoted, StringComparison.Ordinal)),
        { Place.Element: DocumentElement.Title or DocumentElement.CopyRecipient or DocumentElement.Attachment, Place.Index: var index } =>
            finding.Place.Element is not DocumentElement.CopyRecipient || index < sheet.Copy.Count,
        _ => false,
    };

    // A cell or a picture's words stand in the block itself; everything else is the line that is written.
    private static void Write(BodyText body, BodyBlock written, Block mended)
    {
        if (written.Fixed is null)
        {
            body.Write(written.Id, mended.Text);
        }
        else
        {
            body.Edit<Block>(written.Id, _ => mended);
        }
    }

    // Empty blocks are not part of the text that was checked.
    private static BodyBlock? WrittenBlock(DraftSheet sheet, int index) =>
        sheet.Body.Blocks.Where(block => block.IsKept).ElementAtOrDefault(index);
}
