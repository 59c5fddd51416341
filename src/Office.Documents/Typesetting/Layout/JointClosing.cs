using Office.Documents.Content;

namespace Office.Documents.Typesetting.Layout;

/// <summary>
/// The signatures of several organs under their seals: in rows of equal columns, no two seals touching, the date under the last
/// signature (7.3.5.1).
/// </summary>
internal sealed class JointClosing(Shaper shaper, ElementCounter elements)
{
    /// <summary>Between two seals, so that they neither cross nor touch.</summary>
    private const double Gap = 2 * PageGrid.Millimetre;

    public Closing Compose(Imprint imprint, double diameterMm, ShapedLine? date)
    {
        var names = ((IEnumerable<string>)[imprint.Organ, .. imprint.JointOrgans.Select(o => o.Organ)])
            .Select(name => ClosingComposer.Plain(shaper, name)).ToList();
        var side = (diameterMm * PageGrid.Millimetre) + Gap;
        var widest = Math.Max(side, names.Max(n => n.End - n.Start) + PageGrid.Cell);
        var across = Math.Clamp((int)(PageGrid.Width / widest), 1, names.Count);
        var column = PageGrid.Width / across;
        var between = (int)Math.Ceiling(side / PageGrid.Pitch) - 1;
        List<Row> rows = [.. Enumerable.Repeat(Row.Blank, ClosingComposer.BlankRows(diameterMm))];
        List<SealSpot> spots = [];
        for (var first = 0; first < names.Count; first += across)
        {
            if (first > 0)
            {
                rows.AddRange(Enumerable.Repeat(Row.Blank, between));
            }
            var together = names.Skip(first).Take(across).ToList();
            var last = first + across >= names.Count;
            // A row that is not full stands to the right, where the date is.
            var start = PageGrid.Left + ((across - together.Count) * column);
            var centres = together.Select((_, i) => start + ((i + 0.5) * column)).ToList();
            var row = new Row(Join(together, centres), elements.Next(), TextTag.Paragraph, IsBody: false);
            rows.Add(row);
            spots.AddRange(centres.Select(centre => new SealSpot(row, centre)));
            if (last)
            {
                rows.Add(date is null ? Row.Blank : new Row(
                    date.MovedBy(centres[^1] - ((date.Start + date.End) / 2)), elements.Next(), TextTag.Paragraph, IsBody: false));
            }
        }
        return new Closing(rows, spots);
    }

    private static ShapedLine Join(List<ShapedLine> names, List<double> centres) => new(
        [.. names.SelectMany(n => n.Cells)],
        [.. names.Zip(centres).SelectMany(pair => pair.First.MovedBy(pair.Second - ((pair.First.Start + pair.First.End) / 2)).X)],
        PageGrid.BodySize);
}
