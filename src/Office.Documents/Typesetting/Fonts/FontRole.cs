namespace Office.Documents.Typesetting.Fonts;

/// <summary>The five shapes that GB/T 9704-2012 asks for; which face stands for each is the organ's choice.</summary>
public enum FontRole
{
    /// <summary>小标宋: red head and title.</summary>
    XiaoBiaoSong,

    /// <summary>仿宋: body.</summary>
    FangSong,

    /// <summary>黑体: first headings, urgency.</summary>
    Hei,

    /// <summary>楷体: second headings, signers.</summary>
    Kai,

    /// <summary>宋体: page numbers, seals.</summary>
    Song,
}
