using Office.Documents.Content;

namespace Office.Documents.Importing;

/// <summary>题注: a line that names a table above it (表1 …) or a picture under it (图1 …) becomes its caption.</summary>
internal static class Captions
{
    private const int Longest = 60;

    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine> joined = [];
        foreach (var line in lines)
        {
            if (line.Part is Table { Text.Length: 0 } table && joined is [.., var above] && Names(above, '表'))
            {
                joined[^1] = line with { Part = table with { Text = above.Text } };
            }
            else if (Names(line, '图') && joined is [.., { Part: Picture { Text.Length: 0 } picture } drawn])
            {
                joined[^1] = drawn with { Part = picture with { Text = line.Text } };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool Names(SourceLine line, char what) =>
        line is { Part: null, Foreign: false } && line.Text.Length <= Longest && line.Bare.Length > 1
        && line.Bare[0] == what && (char.IsAsciiDigit(line.Bare[1]) || "一二三四五六七八九十".Contains(line.Bare[1], StringComparison.Ordinal))
        && line.Text[^1] is not ('。' or '：' or '；' or '，');
}
