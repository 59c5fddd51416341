namespace Office.Documents.SignOffs;

/// <summary>How much an opinion may hold. Beyond that, write an attachment.</summary>
public static class SignOffLimits
{
    /// <summary>Characters of an opinion's text.</summary>
    public const int OpinionCharacters = 2_000;

    /// <summary>Bytes of handwriting: some twenty thousand points.</summary>
    public const int InkBytes = 256 * 1024;

    /// <summary>Characters of a reason for a return.</summary>
    public const int ReasonCharacters = 500;
}
