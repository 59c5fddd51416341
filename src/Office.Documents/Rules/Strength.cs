namespace Office.Documents.Rules;

/// <summary>How binding the source of a rule is. A habit is never reported as a rule of the standard.</summary>
public enum Strength
{
    /// <summary>规定: the regulation or the standard demands it.</summary>
    Required = 1,

    /// <summary>一般: it says 一般, 原则上 or 推荐.</summary>
    General = 2,

    /// <summary>实务: the habit of offices; no clause demands it.</summary>
    Practice = 3,

    /// <summary>疑似差错: proofreading suspects a slip; a person decides.</summary>
    Suspected = 4,
}
