using System.Text.RegularExpressions;

namespace Office.Documents.Importing;

/// <summary>Reads the body and what stands after it: 附件说明, signature, date, 附注, 版记.</summary>
internal sealed class EndReader(IReadOnlyList<SourceLine> lines, int start, ContentDraft draft, NoteList notes)
{
    /// <summary>Lines from the end in which 抄送 and 附注 are recognised when the draft bears no date.</summary>
    private const int EndReach = 6;

    private readonly int _date = FindDate(lines, start);
    private readonly int _start = start;
    private readonly AnnexReader _annexes = new(lines, draft);
    private int _next = start;
    private bool _annexNoted;

    public void Read()
    {
        var signature = FindSignature();
        while (_next < lines.Count)
        {
            var line = lines[_next];
            if (_date >= 0 && _next > _date && _annexes.Begin(_next) is var taken and > 0)
            {
                _next += taken;
                continue;
            }

            if (!line.Foreign && (ReadSignature(line, signature) || ReadEnd(line) || ReadAttachments(line)))
            {
                _next++;
                continue;
            }

            if (_date >= 0 && _next > _date && !_annexNoted && _annexes.Body is null)
            {
                _annexNoted = true;
                notes.Quote(ImportNoteKind.AnnexInBody, line.Text);
            }

            (_annexes.Body ?? draft.Body).Add(HeadingLevels.ToBlock(line));
            _next++;
        }
    }

    /// <summary>
    /// The first line that is a date and nothing else, below some text: directly under the title it is the date of a meeting.
    /// </summary>
    private static int FindDate(IReadOnlyList<SourceLine> lines, int start)
    {
        for (var index = start + 1; index < lines.Count; index++)
        {
            if (!lines[index].Foreign && LinePatterns.Date().IsMatch(lines[index].Bare)
                && (lines[index].RightAligned || IsOrgan(lines[index - 1]) || lines.Count - index <= EndReach))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The first of the lines above the date that name the issuing organs.</summary>
    private int FindSignature()
    {
        var first = _date < 0 ? lines.Count : _date;
        while (first - 1 > _start && _date >= 0 && IsOrgan(lines[first - 1]))
        {
            first--;
        }

        return first;
    }

    private static bool IsOrgan(SourceLine line) =>
        !line.Foreign && line.HeadingLevel == 0 && LinePatterns.Organ().IsMatch(line.Bare)
        && !LinePatterns.Level1().IsMatch(line.Text);

    private bool ReadSignature(SourceLine line, int signature)
    {
        if (_next < signature || _next > _date)
        {
            return false;
        }

        notes.LeaveOut(_next == _date ? ImportNoteKind.DateLeftOut : ImportNoteKind.SignatureLeftOut, line.Text);
        return true;
    }

    private bool ReadEnd(SourceLine line)
    {
        var atEnd = _date >= 0 ? _next > _date : _next > _start && lines.Count - _next <= EndReach;
        if (!atEnd)
        {
            return false;
        }

        if (LinePatterns.PrintedBy().IsMatch(line.Bare))
        {
            notes.LeaveOut(ImportNoteKind.PrintedByLeftOut, line.Text);
            return true;
        }

        var remark = LinePatterns.Remark().Match(line.Text);
        if (remark.Success && draft.Remark is null && !_annexNoted && _annexes.Body is null && HeadingLevels.ToBlock(line) is Content.Paragraph)
        {
            draft.Remark = remark.Groups["remark"].Value;
            return true;
        }

        return ReadOrgans(LinePatterns.Copies().Match(line.Text), draft.CopyRecipients)
            || (draft.MainRecipients.Count == 0
                && ReadOrgans(LinePatterns.MainInImprint().Match(line.Text), draft.MainRecipients));
    }

    private bool ReadOrgans(Match match, List<string> into)
    {
        if (!match.Success)
        {
            return false;
        }

        draft.Label(match.Groups["label"].Value);
        into.AddRange(NameList.Split(match.Groups["rest"].Value));
        return true;
    }

    private bool ReadAttachments(SourceLine line)
    {
        var match = LinePatterns.Attachments().Match(line.Text);
        if (!match.Success || draft.Attachments.Count > 0 || (_date >= 0 && _next > _date) || !HasName(match))
        {
            return false;
        }

        draft.Label(match.Groups["label"].Value);
        var rest = match.Groups["rest"].Value;
        var numbered = rest.Length == 0 || LinePatterns.Numbered().IsMatch(rest);
        if (rest.Length > 0)
        {
            AddAttachment(rest);
        }

        while (numbered && _next + 1 < lines.Count && !lines[_next + 1].Foreign
            && LinePatterns.Numbered().IsMatch(lines[_next + 1].Text))
        {
            AddAttachment(lines[++_next].Text);
        }

        return true;
    }

    /// <summary>附件： alone is a list only when a numbered line follows.</summary>
    private bool HasName(Match match) =>
        match.Groups["rest"].Value.Any(char.IsLetter)
        || (_next + 1 < lines.Count && LinePatterns.Numbered().IsMatch(lines[_next + 1].Text));

    private void AddAttachment(string text)
    {
        var numbered = LinePatterns.Numbered().Match(text);
        draft.Label(numbered.Groups["label"].Value);
        var name = (numbered.Success ? numbered.Groups["rest"].Value : text).TrimEnd('。', '；', ';', '，', ' ');
        var marked = name.Length > 2 && name[0] == '《' && name[^1] == '》' && name.IndexOf('》', StringComparison.Ordinal) == name.Length - 1;
        draft.Attachments.Add(marked ? name[1..^1] : name);
    }
}
