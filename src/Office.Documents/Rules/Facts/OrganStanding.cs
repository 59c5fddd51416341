namespace Office.Documents.Rules.Facts;

/// <summary>How a recipient stands to the issuer (行文关系).</summary>
public enum OrganStanding
{
    Unknown = 0,

    /// <summary>上级: above the issuer in its own line.</summary>
    Superior = 1,

    /// <summary>下级: below the issuer in its own line.</summary>
    Subordinate = 2,

    /// <summary>平级或不相隶属: in no line with the issuer.</summary>
    Unrelated = 3,

    /// <summary>The issuer's own organ or a part of it.</summary>
    Own = 4,
}
