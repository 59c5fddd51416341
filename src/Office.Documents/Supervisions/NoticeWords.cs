namespace Office.Documents.Supervisions;

/// <summary>What stands on a notice. Documents are in Chinese, whatever language the reader's pages are in.</summary>
public static class NoticeWords
{
    /// <summary>蓝, 橙 or 红, behind the organ's own 字.</summary>
    public static string Mark(NoticeColour colour) => colour switch
    {
        NoticeColour.Blue => "蓝",
        NoticeColour.Orange => "橙",
        NoticeColour.Red => "红",
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "A colour without a name."),
    };

    /// <summary>What the ladder asks for.</summary>
    public static string Requirement(NoticeColour colour) => colour switch
    {
        NoticeColour.Blue => "该事项已超过办理期限，请抓紧办理，并在规定时限内反馈办理情况。",
        NoticeColour.Orange => "该事项经蓝单提醒后仍未按要求办理，请说明原因，明确整改措施，并在规定时限内反馈办理情况。",
        NoticeColour.Red => "该事项经橙单警示后仍未按要求办理，请单位主要负责人牵头办理，在规定时限内办结，并书面说明情况。",
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "A colour without a requirement."),
    };
}
