using Office.Documents.Typesetting.Fonts;

namespace Office.Documents.Typesetting.Word;

/// <summary>
/// The faces that a word processor is asked for, by role: names that it looks up on its own machine, since a .docx carries no fonts.
/// The usual names of the trade by default; an organ may name those it has licensed.
/// </summary>
public sealed record DocxFaces(IReadOnlyDictionary<FontRole, string> Names)
{
    /// <summary>What an office's machine usually has.</summary>
    public static DocxFaces Usual { get; } = new(new Dictionary<FontRole, string>
    {
        [FontRole.XiaoBiaoSong] = "方正小标宋简体",
        [FontRole.FangSong] = "仿宋_GB2312",
        [FontRole.Hei] = "黑体",
        [FontRole.Kai] = "楷体_GB2312",
        [FontRole.Song] = "宋体",
    });

    /// <summary>The name for a role.</summary>
    public string Of(FontRole role) => Names.TryGetValue(role, out var name) ? name : Usual.Names[role];

    /// <summary>What a word processor takes when it has no face of that name.</summary>
    internal static string Otherwise(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "华文中宋",
        FontRole.FangSong => "仿宋",
        FontRole.Hei => "SimHei",
        FontRole.Kai => "楷体",
        _ => "SimSun",
    };
}
