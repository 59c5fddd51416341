namespace Office.Documents.Signatures.Pades;

/// <summary>
/// Compares a signed revision of a file with a later one, object by object. Allowed are evidence and further signatures; anything
/// else that was added or replaced may show what nobody signed (the shadow attacks).
/// </summary>
internal static class PdfRevisions
{
    private const int MaximumDepth = 60;

    /// <param name="pdf">The file.</param>
    /// <param name="signedLength">Where the signed revision ends.</param>
    /// <param name="laterLength">Where the later one ends.</param>
    public static LaterChange Between(byte[] pdf, int signedLength, int laterLength)
    {
        if (signedLength == laterLength)
        {
            return LaterChange.None;
        }
        try
        {
            var signed = new PdfFile(pdf[..signedLength]);
            var later = new PdfFile(pdf[..laterLength]);
            // Bytes that no table knows are no revision.
            return later.LastTable < signedLength || later.RootNumber != signed.RootNumber || !EndsThere(pdf, laterLength)
                ? LaterChange.Content
                : Compare(signed, later, signedLength);
        }
        catch (InvalidDataException)
        {
            return LaterChange.Content;
        }
    }

    private static LaterChange Compare(PdfFile signed, PdfFile later, int signedLength)
    {
        var (root, pages) = (signed.RootNumber, signed.PageNumbers());
        var form = (signed.Dictionary(root)["AcroForm"] as PdfValue.Reference)?.Target;
        var store = (signed.Dictionary(root)["DSS"] as PdfValue.Reference)?.Target;
        var result = LaterChange.Evidence;
        foreach (var (number, place) in later.Places)
        {
            var isNew = !signed.Places.TryGetValue(number, out var before) || before < 0;
            if (isNew || number == store || (place == before && place < signedLength))
            {
                continue;
            }
            if (place < signedLength || !IsAllowed(signed, later, number, number == root ? Part.Root : number == form ? Part.Form : pages.Contains(number) ? Part.Page : Part.Other))
            {
                return LaterChange.Content;
            }
            result = number == root && SameBut(signed.Dictionary(root), later.Dictionary(root), "DSS", "DSS") ? result : LaterChange.Signature;
        }
        return result;
    }

    private static bool IsAllowed(PdfFile signed, PdfFile later, int number, Part part)
    {
        if (part == Part.Other)
        {
            return false;
        }
        var (old, now) = (signed.Dictionary(number), later.Dictionary(number));
        return part switch
        {
            Part.Root => SameBut(old, now, "DSS", "AcroForm") && FormGrew(signed, later, old, now),
            Part.Form => SameBut(old, now, "Fields", "SigFlags") && ListGrew(later, signed.Follow(old["Fields"]), later.Follow(now["Fields"])),
            _ => SameBut(old, now, "Annots", "Annots") && ListGrew(later, signed.Follow(old["Annots"]), later.Follow(now["Annots"])),
        };
    }

    private static bool FormGrew(PdfFile signed, PdfFile later, PdfValue.Dictionary old, PdfValue.Dictionary now) => (old["AcroForm"], now["AcroForm"]) switch
    {
        (null, null) => true,
        (null, { } added) => later.Follow(added) is PdfValue.Dictionary form && form.Entries.Keys.All(k => k is "Fields" or "SigFlags")
            && ListGrew(later, null, later.Follow(form["Fields"])),
        (PdfValue.Reference before, PdfValue.Reference after) => before.Target == after.Target,
        ({ } before, { } after) => Same(signed.Follow(before), later.Follow(after), 0),
        _ => false,
    };

    /// <summary>Whether a list kept all it had and gained only signature fields that hold a signature.</summary>
    private static bool ListGrew(PdfFile later, PdfValue? old, PdfValue? now)
    {
        var before = (old as PdfValue.Array)?.Items ?? [];
        return now is PdfValue.Array after && after.Items.Count >= before.Count
            && before.Zip(after.Items).All(pair => Same(pair.First, pair.Second, 0))
            && after.Items.Skip(before.Count).All(added => later.Follow(added) is PdfValue.Dictionary field
                && field["FT"] is PdfValue.Name { Value: "Sig" } && later.Follow(field["V"]) is PdfValue.Dictionary);
    }

    private static bool SameBut(PdfValue.Dictionary old, PdfValue.Dictionary now, string first, string second) =>
        old.Entries.Keys.Union(now.Entries.Keys, StringComparer.Ordinal)
            .Where(key => key != first && key != second)
            .All(key => Same(old[key], now[key], 0));

    private static bool Same(PdfValue? old, PdfValue? now, int depth) => depth < MaximumDepth && (old, now) switch
    {
        (null, null) => true,
        (PdfValue.Array a, PdfValue.Array b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(p => Same(p.First, p.Second, depth + 1)),
        (PdfValue.Dictionary a, PdfValue.Dictionary b) => a.Entries.Count == b.Entries.Count
            && a.Entries.All(e => b.Entries.ContainsKey(e.Key) && Same(e.Value, b[e.Key], depth + 1)),
        (PdfValue.Text a, PdfValue.Text b) => a.Bytes.AsSpan().SequenceEqual(b.Bytes),
        _ => Equals(old, now),
    };

    /// <summary>Whether the revision's own end mark is the last thing there.</summary>
    private static bool EndsThere(byte[] pdf, int length) => pdf.AsSpan(0, length).TrimEnd("\r\n"u8).EndsWith("%%EOF"u8);

    private enum Part
    {
        Root,
        Form,
        Page,
        Other,
    }
}
