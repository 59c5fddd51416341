namespace Office.Documents.Importing;

/// <summary>Word processors' files other than .docx, told by their content and not by their names.</summary>
public static class ForeignKinds
{
    /// <summary>doc (also what WPS writes) or odt; null for everything else.</summary>
    public static string? Of(ReadOnlySpan<byte> file) =>
        FileHead.IsCompound(file) && CompoundFile.Names(file, "WordDocument") && !CompoundFile.Names(file, "EncryptedPackage") ? "doc"
        : file.Length > 80 && file[..2].SequenceEqual("PK"u8) && file[30..80].IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) == 0 ? "odt"
        : null;
}
