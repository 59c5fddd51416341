namespace Office.Documents.Typesetting.Fonts;

/// <summary>Draws what the operators of a charstring say, each from where the one before it ended.</summary>
internal sealed class CffPen(IOutline path)
{
    private double _x;
    private double _y;
    private bool _isOpen;

    public void Move(double byX, double byY)
    {
        Close();
        path.Move(_x += byX, _y += byY);
        _isOpen = true;
    }

    public void Close()
    {
        if (_isOpen)
        {
            path.Close();
            _isOpen = false;
        }
    }

    public void Lines(List<double> numbers, int end)
    {
        for (var i = 0; i + 1 < end; i += 2)
        {
            Line(numbers, i);
        }
    }

    public void Line(List<double> numbers, int at)
    {
        if (at >= 0 && at + 1 < numbers.Count)
        {
            path.Line(_x += numbers[at], _y += numbers[at + 1]);
        }
    }

    public void Alternating(List<double> numbers, bool isHorizontal)
    {
        foreach (var by in numbers)
        {
            (_x, _y) = isHorizontal ? (_x + by, _y) : (_x, _y + by);
            path.Line(_x, _y);
            isHorizontal = !isHorizontal;
        }
    }

    public void Curves(List<double> numbers, int start, int end)
    {
        for (var i = Math.Max(start, 0); i + 5 < end; i += 6)
        {
            Curve(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4], numbers[i + 5]);
        }
    }

    // vvcurveto, hhcurveto: both ends point along one axis; the first may have an offset across it.
    public void Straight(List<double> numbers, bool isVertical)
    {
        var i = numbers.Count % 4 == 1 ? 1 : 0;
        var across = i == 1 ? numbers[0] : 0;
        for (; i + 3 < numbers.Count; i += 4, across = 0)
        {
            if (isVertical)
            {
                Curve(across, numbers[i], numbers[i + 1], numbers[i + 2], 0, numbers[i + 3]);
            }
            else
            {
                Curve(numbers[i], across, numbers[i + 1], numbers[i + 2], numbers[i + 3], 0);
            }
        }
    }

    // hvcurveto, vhcurveto: from one axis to the other and back; the last may end off its axis.
    public void Turning(List<double> numbers, bool isHorizontal)
    {
        for (var i = 0; i + 3 < numbers.Count; i += 4, isHorizontal = !isHorizontal)
        {
            var last = numbers.Count - i == 5 ? numbers[i + 4] : 0;
            if (isHorizontal)
            {
                Curve(numbers[i], 0, numbers[i + 1], numbers[i + 2], last, numbers[i + 3]);
            }
            else
            {
                Curve(0, numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], last);
            }
        }
    }

    public void Flex(List<double> n, byte operation)
    {
        switch (operation)
        {
            case 34 when n.Count >= 7:
                Curve(n[0], 0, n[1], n[2], n[3], 0);
                Curve(n[4], 0, n[5], -n[2], n[6], 0);
                break;
            case 35 when n.Count >= 12:
                Curves(n, 0, 12);
                break;
            case 36 when n.Count >= 9:
                Curve(n[0], n[1], n[2], n[3], n[4], 0);
                Curve(n[5], 0, n[6], n[7], n[8], -(n[1] + n[3] + n[7]));
                break;
            case 37 when n.Count >= 11:
                var (dx, dy) = (n[0] + n[2] + n[4] + n[6] + n[8], n[1] + n[3] + n[5] + n[7] + n[9]);
                Curve(n[0], n[1], n[2], n[3], n[4], n[5]);
                var isWide = Math.Abs(dx) > Math.Abs(dy);
                Curve(n[6], n[7], n[8], n[9], isWide ? n[10] : -dx, isWide ? -dy : n[10]);
                break;
            default:
                break;
        }
    }

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        var (x1, y1) = (_x + dx1, _y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (_x, _y) = (x2 + dx3, y2 + dy3);
        path.Curve(x1, y1, x2, y2, _x, _y);
    }
}
