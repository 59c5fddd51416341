namespace Office.Organization.Directory;

/// <summary>Longest texts of the directory, in characters; the same for pages, commands, tables and the import.</summary>
public static class Limits
{
    public const int Code = 32;

    public const int Name = 100;

    public const int PersonName = 50;

    public const int Pinyin = 100;

    public const int Title = 100;

    public const int Prefix = 20;
}
