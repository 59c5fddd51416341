namespace Office.Documents.Typesetting.Images;

/// <summary>Why a picture is not taken.</summary>
internal enum PictureProblem
{
    /// <summary>It is neither PNG nor JPEG, or of a sort that is not printed (interlaced, CMYK, lossless JPEG).</summary>
    Kind,

    /// <summary>It is damaged or cut off.</summary>
    Damaged,

    /// <summary>Its header states another size than its data has.</summary>
    Size,

    /// <summary>It has more bytes or pixels than are taken.</summary>
    Large,
}
