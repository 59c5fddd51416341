using System.Text.RegularExpressions;
using Office.Documents.Rules.Facts;

namespace Office.Documents.Rules;

/// <summary>Tells from a printed name what sort of body it is. A name that says nothing stays unknown.</summary>
public static partial class OrganNames
{
    private const int Timeout = 1000;

    public static OrganClass ClassOf(string name) => name switch
    {
        _ when Person().IsMatch(name) => OrganClass.Person,
        _ when InternalUnit().IsMatch(name) => OrganClass.InternalUnit,
        _ when Office().IsMatch(name) => OrganClass.Office,
        _ when Congress().IsMatch(name) => OrganClass.Congress,
        _ when Government().IsMatch(name) => OrganClass.Government,
        _ when Party().IsMatch(name) => OrganClass.Party,
        _ when Department().IsMatch(name) => OrganClass.Department,
        _ => OrganClass.Unknown,
    };

    /// <summary>The issuer as a title names it before 关于; a name that is empty when it does not.</summary>
    public static OrganFacts FromTitle(string title)
    {
        var about = title.IndexOf("关于", StringComparison.Ordinal);
        var name = about > 0 ? title[..about].Trim() : "";
        return new OrganFacts(name, ClassOf(name));
    }

    /// <summary>Whether a name is a person's with a title, or a title alone: 王市长, 市委书记.</summary>
    public static bool IsPerson(string name) => Person().IsMatch(name);

    [GeneratedRegex(@"^\p{L}{0,6}(省长|市长|县长|区长|镇长|乡长|书记|主任|局长|厅长|秘书长|同志)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Person();

    [GeneratedRegex(@"(局|委|委员会|办公室|政府|厅|院)\p{L}{1,8}(科|处|股)$|^\p{L}{1,8}(科|处|股)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex InternalUnit();

    [GeneratedRegex(@"(政府|委员会|市委|县委|区委|省委|党委)(办公室|办公厅)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Office();

    [GeneratedRegex(@"(人民代表大会|人大)(常务委员会|常委会)?$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Congress();

    [GeneratedRegex(@"(人民政府|市政府|县政府|区政府|镇政府|乡政府|省政府|街道办事处)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Government();

    [GeneratedRegex(@"((省|市|县|区|镇|乡)委|党委|^中国共产党\p{L}+委员会)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Party();

    [GeneratedRegex(@"(局|厅|委员会|委|部门|管委会)$", RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Department();
}
