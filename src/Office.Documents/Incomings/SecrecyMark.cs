namespace Office.Documents.Incomings;

/// <summary>The mark of a state secret as it stands on a paper: 绝密, 机密 or 秘密 with its star (GB/T 9704 7.2.2).</summary>
internal static class SecrecyMark
{
    private static readonly string[] s_marks = ["绝密★", "机密★", "秘密★", "绝密☆", "机密☆", "秘密☆", "【绝密】", "【机密】", "【秘密】"];

    public static bool IsOn(string? text) =>
        text is not null && Array.Exists(s_marks, mark => text.Replace(" ", "", StringComparison.Ordinal).Contains(mark, StringComparison.Ordinal));
}
