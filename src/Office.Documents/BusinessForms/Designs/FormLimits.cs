namespace Office.Documents.BusinessForms.Designs;

/// <summary>How large forms and what is filled in may be.</summary>
public static class FormLimits
{
    /// <summary>Fields of a form, columns included.</summary>
    public const int Fields = 200;

    public const int Columns = 20;

    /// <summary>Rows of all detail tables of one matter together.</summary>
    public const int Rows = 500;

    public const int Options = 200;

    public const int KeyCharacters = 40;

    public const int LabelCharacters = 60;

    public const int HintCharacters = 1000;

    public const int OptionCharacters = 60;

    public const int PatternCharacters = 200;

    public const int TitleCharacters = 200;

    /// <summary>Characters of one line of text.</summary>
    public const int TextCharacters = 200;

    /// <summary>Characters of a text of several lines.</summary>
    public const int LongTextCharacters = 5000;

    /// <summary>Of one design as JSON.</summary>
    public const int DesignBytes = 512 * 1024;

    /// <summary>Of all values of one matter as JSON.</summary>
    public const int ValueBytes = 1024 * 1024;

    /// <summary>Files in one attachment field.</summary>
    public const int Files = 20;
}
