using System.Text;
using Office.Organization.Importing;

namespace Office.Organization.Tests.Importing;

/// <summary>A sound folder for one town of four people, in a temporary place; a test changes one thing in it.</summary>
internal sealed class ImportFolder : IDisposable
{
    public const string Organs = "organs.csv";
    public const string Units = "units.csv";
    public const string Officials = "officials.csv";
    public const string Posts = "posts.csv";

    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("office-import-");

    public ImportFolder()
    {
        Write(Organs, """
            code,parent,level,full_name,short_name,rank_order,red_head,prefix_document,prefix_letter,prefix_minutes,seal_mm
            C,,county,青梧县人民政府,县政府,1,,,,,
            T,C,township,白渡镇人民政府,白渡镇政府,1,白渡镇人民政府文件,白府发,白府函,白府纪,42
            V,T,village,上湾村村民委员会,上湾村,1,,,,,
            """);
        Write(Units, """
            organ,code,name,order,office
            T,LD,镇领导,1,no
            T,BG,党政办公室,2,yes
            """);
        Write(Officials, """
            code,organ,name,pinyin,order,rank,absent_from,absent_to
            A1,T,欧阳镕,ou yang rong,1,一级主任科员,,
            A2,T,仇堃,qiu kun,2,,2026-11-20,2026-11-24
            A3,T,单祎,shan yi,3,,,
            A4,T,吉克·拉则,ji ke la ze,4,,,
            A5,T,吕喆,lü zhe,5,,,
            """);
        Write(Posts, """
            official,organ,unit,title,rank,duties,primary
            A1,T,LD,镇长,正科级,leader,yes
            A2,T,BG,主任,副科级,unit-head|office-review|drafter,yes
            A2,T,LD,副镇长,副科级,deputy-leader,no
            A2,T,BG,文书,,clerk|seal-keeper,no
            A3,T,BG,系统管理员,,system-administrator,yes
            A4,T,BG,安全管理员,,security-administrator,yes
            A5,T,BG,审计管理员,,audit-administrator,yes
            """);
    }

    public string Path => _directory.FullName;

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(At(file), bytes);

    public void Append(string file, string line) => File.AppendAllText(At(file), $"\n{line}");

    public void Replace(string file, string old, string changed)
    {
        var text = File.ReadAllText(At(file));
        text.ShouldContain(old);
        File.WriteAllText(At(file), text.Replace(old, changed, StringComparison.Ordinal));
    }

    public string At(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>What the files are refused for, each as file:line code.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(ImportLimits? limits = null)
    {
        var (_, problems) = await ReadAsync(limits);
        return [.. problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Fault.Code}")];
    }

    public async Task<(OrganizationRows Rows, IReadOnlyList<ImportProblem> Problems)> ReadAsync(ImportLimits? limits = null)
    {
        var folder = new OrganizationFolder(Path, limits ?? ImportLimits.Usual);
        var rows = await folder.ReadAsync(TestContext.Current.CancellationToken);
        return (rows, folder.Problems.Count > 0 ? folder.Problems : new OrganizationChecks(rows).Run());
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
