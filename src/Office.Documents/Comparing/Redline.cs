using Office.Documents.Content;

namespace Office.Documents.Comparing;

/// <summary>
/// 花脸稿: versions of a text laid over each other in the order of time, so that each insertion and each deletion is known with
/// the person who made it. Compared by lines first, then by characters; tables by rows, then by cells.
/// </summary>
public sealed class Redline
{
    private readonly List<RedlineLine> _lines;

    /// <summary>Begins with the text that nobody has changed yet.</summary>
    public Redline(DocumentContent first) => _lines = [.. PlainLine.Of(first).Select(line => new RedlineLine(line, by: null))];

    /// <summary>What was taken out stands in its place.</summary>
    public IReadOnlyList<MarkedLine> Lines => [.. _lines.Select(line => line.ToMarked())];

    /// <summary>清稿: the lines of a text without any marks.</summary>
    public static IReadOnlyList<MarkedLine> Clean(DocumentContent content) => new Redline(content).Lines;

    /// <summary>Whether two texts read the same.</summary>
    public static bool AreSame(DocumentContent one, DocumentContent other) =>
        PlainLine.Of(one).Select(line => line.Key).SequenceEqual(PlainLine.Of(other).Select(line => line.Key), StringComparer.Ordinal);

    /// <summary>The next version, and who wrote it.</summary>
    public void Apply(DocumentContent next, Guid by)
    {
        var standing = _lines.Where(line => line.Standing is not null).ToList();
        var wanted = PlainLine.Of(next);
        var pairs = Pairing.Of([.. standing.Select(line => line.Standing!.Key)], [.. wanted.Select(line => line.Key)])
            .Where(pair => Fit(standing[pair.Old].Standing!.Role, wanted[pair.New].Role));
        var result = new List<RedlineLine>();
        var (at, written) = (0, 0);
        foreach (var (old, now) in pairs.Append((standing.Count, wanted.Count)))
        {
            var stop = old < standing.Count ? _lines.IndexOf(standing[old], at) : _lines.Count;
            for (; at < stop; at++)
            {
                if (_lines[at].Standing is not null)
                {
                    _lines[at].Delete(by);
                }

                result.Add(_lines[at]);
            }

            result.AddRange(wanted.Skip(written).Take(now - written).Select(line => new RedlineLine(line, by)));
            written = now + 1;
            if (at < _lines.Count)
            {
                Meet(_lines[at], wanted[now], by);
                result.Add(_lines[at++]);
            }
        }

        _lines.Clear();
        _lines.AddRange(result.Where(line => !line.IsGone));
    }

    private static void Meet(RedlineLine line, PlainLine next, Guid by)
    {
        if (line.Standing!.Key == next.Key)
        {
            line.Keep(next);
        }
        else
        {
            line.Change(next, by);
        }
    }

    // A title is never the changed form of a paragraph; a heading may be.
    private static bool Fit(LineRole old, LineRole next) =>
        old == next || (old is LineRole.Paragraph or LineRole.Heading && next is LineRole.Paragraph or LineRole.Heading);
}
