namespace Office.Documents.Signatures.Pades;

/// <summary>A value of a PDF file, as far as signatures need one.</summary>
internal abstract record PdfValue
{
    /// <summary>A dictionary.</summary>
    internal sealed record Dictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
    {
        public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
    }

    /// <summary>An array.</summary>
    internal sealed record Array(IReadOnlyList<PdfValue> Items) : PdfValue;

    /// <summary>A reference to object Target.</summary>
    internal sealed record Reference(int Target) : PdfValue;

    /// <summary>A name without its slash.</summary>
    internal sealed record Name(string Value) : PdfValue;

    internal sealed record Number(double Value) : PdfValue;

    /// <summary>A string with the places of its delimiters in the file.</summary>
    internal sealed record Text(byte[] Bytes, int Start, int End, bool IsHex) : PdfValue;

    /// <summary>true, false, null or an unknown word.</summary>
    internal sealed record Word(string Value) : PdfValue;
}
