namespace Office.Documents.Rules;

/// <summary>The elements of a document that a finding can be about (条例 article 9).</summary>
public enum DocumentElement
{
    /// <summary>The whole, or its handling rather than its text.</summary>
    Document = 0,

    /// <summary>标题</summary>
    Title = 1,

    /// <summary>主送机关</summary>
    MainRecipient = 2,

    /// <summary>正文</summary>
    Body = 3,

    /// <summary>附件说明</summary>
    Attachment = 4,

    /// <summary>附注</summary>
    Remark = 5,

    /// <summary>抄送机关</summary>
    CopyRecipient = 6,

    /// <summary>签发人</summary>
    Signer = 7,

    /// <summary>发文字号</summary>
    Number = 8,

    /// <summary>成文日期</summary>
    Date = 9,

    /// <summary>发文机关署名和印章</summary>
    Seal = 10,

    /// <summary>随文装订的附件: the blocks of all bound attachments, counted on.</summary>
    Bound = 11,
}
