using System.Globalization;
using System.Resources;
using Office.Documents.Proofreading;
using Office.Documents.Rules;
using Office.Web.Features.Drafting;

namespace Office.Web.Tests.Features.Drafts;

/// <summary>Every rule can say what it means, in both languages.</summary>
public sealed class FindingTextTests
{
    private static readonly ResourceManager s_texts = new("Office.Web.Resources.Features.Drafting.FindingTexts", typeof(FindingTexts).Assembly);

    public static TheoryData<string> Codes => [.. DocumentRules.All.Concat(Proofreader.All).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_sentence_and_advice_in_both_languages(string code)
    {
        foreach (var key in new[] { code, code + ".fix" })
        {
            var english = s_texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.GetString(key);
            var chinese = s_texts.GetResourceSet(CultureInfo.GetCultureInfo("zh-CN"), createIfNotExists: true, tryParents: false)!.GetString(key);

            english.ShouldNotBeNullOrWhiteSpace(key);
            chinese.ShouldNotBeNullOrWhiteSpace(key);
        }
    }
}
