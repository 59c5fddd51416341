using Office.Documents.Content;
using Office.Documents.Rules;

namespace Office.Documents.Importing;

/// <summary>Recognises what stands before the body: red head, number, urgency, title, 主送.</summary>
internal sealed class FrontReader(IReadOnlyList<SourceLine> lines, ContentDraft draft, NoteList notes)
{
    /// <summary>How far down a front may reach; further down the same words are prose.</summary>
    private const int Reach = 12;
    private const int LongestTitle = 200;
    private const int LargeType = 36;
    private const int LongestRecipients = 600;

    /// <summary>Reads the front and returns the index of the first line of the body.</summary>
    public int Read()
    {
        var next = ReadHead();
        next = ReadTitleNote(ReadTitle(next));
        return ReadRecipients(next);
    }

    private int ReadHead()
    {
        var next = 0;
        for (var numberAt = FindNumber(); next < Math.Min(lines.Count, Reach) && !lines[next].Foreign; next++)
        {
            if (!ReadHeadLine(lines[next], beforeNumber: next < numberAt, isFirst: next == 0))
            {
                break;
            }
        }

        return next;
    }

    private int FindNumber()
    {
        for (var index = 0; index < Math.Min(lines.Count, Reach); index++)
        {
            if (LinePatterns.Number().IsMatch(lines[index].Bare))
            {
                return index;
            }
        }

        return -1;
    }

    private bool ReadHeadLine(SourceLine line, bool beforeNumber, bool isFirst)
    {
        var urgency = LinePatterns.Urgency().Match(line.Bare);
        var number = LinePatterns.Number().Match(line.Bare);
        var signers = LinePatterns.Signers().Match(line.Text);
        if (urgency.Success)
        {
            draft.Urgency = urgency.Groups["urgency"].Value switch
            {
                "特急" or "特提" => Urgency.ExtraUrgent,
                "加急" => Urgency.Urgent,
                _ => Urgency.Ordinary,
            };
            draft.Label(line.Text);
        }
        else if (number.Success)
        {
            notes.LeaveOut(ImportNoteKind.NumberLeftOut, number.Groups["number"].Value);
            // From the text with its blanks: they part the names.
            AddSigners(LinePatterns.SignersAtEnd().Match(line.Text).Groups["signers"].Value);
        }
        else if (signers.Success)
        {
            AddSigners(signers.Groups["signers"].Value);
        }
        else if (LinePatterns.CopyNumber().IsMatch(line.Bare))
        {
            notes.LeaveOut(ImportNoteKind.CopyNumberLeftOut, line.Text);
        }
        else if (IsRedHead(line, beforeNumber, isFirst))
        {
            notes.LeaveOut(ImportNoteKind.RedHeadLeftOut, line.Text);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void AddSigners(string names)
    {
        if (names.Length > 0)
        {
            draft.Label("签发人");
            draft.Signers.AddRange(names.Split([' ', '\u3000', '、', '，'], StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private bool IsRedHead(SourceLine line, bool beforeNumber, bool isFirst) =>
        line.Text.Length <= 60
        && (beforeNumber ? KindNames.EndOf(line.Text) is null || HasTitleBelow(line) : isFirst && line.Bare.EndsWith("文件", StringComparison.Ordinal));

    /// <summary>Whether another line is styled as the title: the head of a 纪要 ends with its kind, as its title does.</summary>
    private bool HasTitleBelow(SourceLine line) => !line.TitleStyle && lines.Take(Reach).Any(other => other.TitleStyle);

    private int ReadTitle(int next)
    {
        if (next >= lines.Count || !MayBeTitle(lines[next]))
        {
            notes.Count(ImportNoteKind.TitleMissing);
            return next;
        }

        var first = lines[next];
        draft.Title = first.Text;
        for (next++; next < lines.Count && GoesOn(first, lines[next]); next++)
        {
            draft.Title += lines[next].Text;
        }

        if (KindNames.EndOf(draft.Title) is { } kind)
        {
            draft.Kind = kind;
        }
        else
        {
            notes.Quote(ImportNoteKind.KindAssumed, KindNames.Of(draft.Kind));
        }

        return next;
    }

    /// <summary>题注: the meeting that adopted it, in brackets under the title.</summary>
    private int ReadTitleNote(int next)
    {
        if (draft.Title.Length == 0 || next >= lines.Count || lines[next].Foreign || LinePatterns.TitleNote().Match(lines[next].Text) is not { Success: true } note)
        {
            return next;
        }

        draft.TitleNote = note.Groups["note"].Value;
        return next + 1;
    }

    private static bool LooksLikeTitle(SourceLine line) =>
        line.TitleStyle || (line.Centred && line.Size >= LargeType) || (line.Centred && line.HeadingLevel == 1);

    private static bool MayBeTitle(SourceLine line) =>
        !line.Foreign
        && (LooksLikeTitle(line)
            || (line.Text.Length <= LongestTitle && line.Text[^1] is not ('：' or ':' or '；')
                && (line.Centred || KindNames.EndOf(line.Text) is not null || !line.Text.Contains('。', StringComparison.Ordinal))
                && !LinePatterns.Level1().IsMatch(line.Text)));

    /// <summary>Whether the line continues a title that was broken by hand.</summary>
    private bool GoesOn(SourceLine first, SourceLine line)
    {
        if (line.Foreign || line.Text[^1] is '：' or ':' || LinePatterns.Remark().IsMatch(line.Text))
        {
            return false;
        }

        // The same look goes on; a finished title is followed by something else in another look.
        var sameLook = line.TitleStyle == first.TitleStyle && line.Centred == first.Centred && line.Size == first.Size;
        return sameLook && LooksLikeTitle(line) && KindNames.EndOf(draft.Title) is null;
    }

    private int ReadRecipients(int next)
    {
        if (next < lines.Count && IsRecipients(lines[next]))
        {
            draft.MainRecipients.AddRange(NameList.Split(lines[next].Text));
            next++;
        }

        return next;
    }

    private static bool IsRecipients(SourceLine line) =>
        !line.Foreign && line.Text[^1] is '：' or ':' && line.Text.Length <= LongestRecipients
        && line.HeadingLevel == 0
        && line.Text.IndexOfAny(['。', '；']) < 0
        && !line.Text.Contains("如下", StringComparison.Ordinal)
        && !LinePatterns.Attachments().IsMatch(line.Text)
        && !LinePatterns.Level1().IsMatch(line.Text)
        && line.Text.Any(char.IsLetter);
}
