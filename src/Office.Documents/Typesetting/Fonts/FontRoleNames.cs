namespace Office.Documents.Typesetting.Fonts;

/// <summary>The names of the shapes as GB/T 9704 writes them.</summary>
public static class FontRoleNames
{
    public static string Of(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => "小标宋",
        FontRole.FangSong => "仿宋",
        FontRole.Hei => "黑体",
        FontRole.Kai => "楷体",
        _ => "宋体",
    };

    /// <summary>A role by its Chinese or English name; null for neither.</summary>
    public static FontRole? Find(string name)
    {
        foreach (var role in Enum.GetValues<FontRole>())
        {
            if (Of(role) == name || string.Equals(role.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }
}
