using System.Text.RegularExpressions;

namespace Office.Documents.Importing;

/// <summary>How the elements of an official document look when they are written as plain lines.</summary>
internal static partial class LinePatterns
{
    private const int Timeout = 1000;

    [GeneratedRegex(@"^\d{6}$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex CopyNumber();

    [GeneratedRegex(@"^(紧急程度[:：])?(?<urgency>特急|加急|特提|平急|平件)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Urgency();

    /// <summary>发文字号, with 签发人 on the same line on upward documents. A draft may leave the number open.</summary>
    [GeneratedRegex(@"^(?<number>[\p{L}]{1,20}[〔\[【（(]\d{4}[〕\]】）)]第?[\d×xX_]{0,6}号)(签发人[:：].{2,40})?$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Number();

    [GeneratedRegex(@"^\s*签\s*发\s*人\s*[:：]\s*(?<signers>.{2,60})$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Signers();

    /// <summary>签发人 behind the number of an upward document.</summary>
    [GeneratedRegex(@"签\s*发\s*人\s*[:：]\s*(?<signers>.{2,60})$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex SignersAtEnd();

    [GeneratedRegex(@"^([一二三四五六七八九十百〇零]{1,5}、)", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Level1();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十百〇零]{1,5}[）)]", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Level2();

    [GeneratedRegex(@"^\d{1,3}[.．、](?!\d)", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Level3();

    [GeneratedRegex(@"^[（(]\d{1,3}[）)]", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Level4();

    /// <summary>附件说明.</summary>
    [GeneratedRegex(@"^(?<label>附\s*件\s*[:：]\s*)(?<rest>.*)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Attachments();

    [GeneratedRegex(@"^(?<label>\d{1,3}\s*[.．、]\s*)(?<rest>\D.*|\d{4}.*)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Numbered();

    /// <summary>The heading of an annex that stands in the same file.</summary>
    [GeneratedRegex(@"^附件\d{0,2}[:：]?$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Annex();

    [GeneratedRegex(@"^([12]\d{3}|[一二][〇○零一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十×xX]{1,3}|[×xX]{0,2})月(\d{1,2}|[一二三四五六七八九十]{1,3}|[×xX]{0,2})日$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Date();

    [GeneratedRegex(@"^[（(](?<remark>[^（()）]*([（(][^（()）]*[）)][^（()）]*)*)[）)]$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Remark();

    /// <summary>题注 under the title: the day and the meeting that adopted it.</summary>
    [GeneratedRegex(@"^[（(](?<note>[^（()）]{4,100}(通过|批准|发布|公布|修订|修正))[）)]$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex TitleNote();

    [GeneratedRegex(@"^(?<label>抄\s*送\s*[:：]\s*)(?<rest>.+)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Copies();

    [GeneratedRegex(@"^(?<label>主\s*送\s*[:：]\s*)(?<rest>.+)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex MainInImprint();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日印发$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex PrintedBy();

    /// <summary>Whether a line is one of the 版记, which stands in a frame of one column more often than not.</summary>
    public static bool IsImprint(string text) =>
        Copies().IsMatch(text) || MainInImprint().IsMatch(text) || PrintedBy().IsMatch(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>What an organ's name ends with.</summary>
    [GeneratedRegex(@"^[\p{L}\d（）()、“”·]{2,40}(政府|委员会|党委|党组|办公室|办公厅|厅|局|委|院|处|部|中心|公司|会|科|组|所|站|队|馆|校|大学|学院|银行|镇|乡|街道办事处|社区|村|指挥部|联社|厂)$", RegexOptions.ExplicitCapture, Timeout)]
    public static partial Regex Organ();
}
