namespace Office.Documents.Typesetting.Layout;

/// <summary>Finds where the seals go on the pages.</summary>
internal static class SealPlacing
{
    /// <summary>One place for each seal, the first organ's first. A document without a closing keeps one under its text.</summary>
    public static IReadOnlyList<SealPlace> Of(Pagination dealt, Closing closing)
    {
        if (closing.Spots.Count == 0)
        {
            var page = dealt.Pages.Count - 1;
            var top = dealt.Pages[page].Count == 0 ? PageGrid.RowTop(18) : Math.Min(dealt.Pages[page][^1].Top, PageGrid.RowTop(18));
            return [Place(page, PageGrid.Right - (7.5 * PageGrid.Cell), top)];
        }

        return [.. closing.Spots.Select(spot => Find(dealt, spot))];
    }

    private static SealPlace Find(Pagination dealt, SealSpot spot)
    {
        for (var page = dealt.Pages.Count - 1; page >= 0; page--)
        {
            foreach (var (row, top) in dealt.Pages[page])
            {
                if (ReferenceEquals(row, spot.Row))
                {
                    return Place(page, spot.CentreX, top);
                }
            }
        }

        throw new InvalidOperationException("A row of the closing was not dealt to any page.");
    }

    private static SealPlace Place(int page, double centreX, double top) =>
        new(page, centreX, top, top + PageGrid.Pitch + PageGrid.BodySize);
}
