extension Wording {
  /// What the rows without a link are called.
  func unmatched(_ side: MatchSide) -> String {
    switch side {
    case .left: LocalText("左文件未匹配", en: "Left rows not linked", ko: "왼쪽 미일치")[language]
    case .right: LocalText("右文件未匹配", en: "Right rows not linked", ko: "오른쪽 미일치")[language]
    }
  }

  /// Which form a file was found to have.
  public func adHocFile(_ name: String, encoding: String, rows: Int, columns: Int, hasHeader: Bool) -> String {
    let name = visible(name)
    switch language {
    case .zhHans:
      return "\(name)：\(encoding)，\(rows)行，\(columns)列" + (hasHeader ? "" : "，没有表头，各列按顺序编号")
    case .en:
      return "\(name): \(encoding), \(rows) rows, \(columns) columns"
        + (hasHeader ? "" : ", no header: columns are numbered")
    case .ko: return "\(name): \(encoding), \(rows)행, \(columns)열" + (hasHeader ? "" : ", 머리글 없음: 열에 번호를 매김")
    }
  }

  /// How many rows of a file can never be linked.
  public func unlinkable(_ file: MatchedFile) -> String {
    let share = MatchNumber.percent(Double(file.unlinkable), of: Double(file.rowCount))
    let name = visible(file.name)
    switch language {
    case .zhHans: return "\(name)：信息太少、无法匹配的有\(file.unlinkable)行（\(share)）"
    case .en: return "\(name): \(file.unlinkable) rows (\(share)) say too little to be linked"
    case .ko: return "\(name): 정보가 부족해 대조할 수 없는 행 \(file.unlinkable)(\(share))"
    }
  }

  /// How many pairs were compared and linked.
  public func linked(_ report: MatchReport) -> String {
    let (compared, links) = (grouped(report.comparedPairs), grouped(report.pairs.count))
    switch language {
    case .zhHans: return "比较\(compared)对，匹配\(links)对"
    case .en: return "\(compared) pairs compared, \(links) linked"
    case .ko: return "\(compared)쌍 비교, \(links)쌍 일치"
    }
  }

  /// How many clusters of duplicates there are.
  public func clusters(_ clusters: Int, rows: Int) -> String {
    switch language {
    case .zhHans: return "重复\(grouped(clusters))组，共\(grouped(rows))行"
    case .en: return "\(grouped(clusters)) groups of duplicates with \(grouped(rows)) rows"
    case .ko: return "중복 \(grouped(clusters))묶음, 모두 \(grouped(rows))행"
    }
  }

  /// Where something was written.
  public func written(_ path: String) -> String {
    LocalText("已写入", en: "Written", ko: "기록함")[language] + colon + path
  }

  /// What stands at the head of proposed settings; lines without the mark of a comment.
  public var settingsHead: [String] {
    switch language {
    case .zhHans:
      return [
        "比对设置：按表头和内容推测，请核对后使用：--settings 本文件",
        "fields：参与比对的字段，type 为类型，left、right 为两个文件的列，missing 为表示“不详”的写法",
        "comparisons：每个字段的一致程度，从强到弱，取第一个成立的；term-frequency 表示少见的值分量更重",
        "blocking：至少符合一条的两行才比较；threshold：匹配概率阈值；constraint：none、many-to-one、one-to-one",
      ]
    case .en:
      return [
        "Settings guessed from headers and values. Check them, then use them with --settings FILE.",
        "fields: what is compared; its type, the columns of either file, and under missing what means \"not known\"",
        "comparisons: levels from the strongest down, the first that holds counts; with term-frequency rare values count more",
        "blocking: rows are compared that at least one rule puts together; threshold: least probability of a link;",
        "constraint: none, many-to-one or one-to-one",
      ]
    case .ko:
      return [
        "머리글과 값으로 추정한 설정입니다. 확인한 뒤 --settings 파일 로 쓰십시오.",
        "fields: 비교할 항목과 유형(type), 두 파일의 열(left, right), missing은 “모름”을 뜻하는 값",
        "comparisons: 강한 수준부터 차례로, 처음 성립하는 수준을 따름. term-frequency는 드문 값에 더 큰 무게를 둠",
        "blocking: 규칙 하나라도 맞는 두 행만 비교. threshold: 일치 확률 임계값. constraint: none, many-to-one, one-to-one",
      ]
    }
  }

  /// What went wrong in blocking or training, and what to do. Levels that were never seen are summed up: there are many of
  /// them in small files, and they do no harm.
  public func texts(_ warnings: [MatchWarning]) -> [String] {
    var unseen: [String] = []
    var texts: [String] = []
    for warning in warnings {
      if case .levelNotLearned(let field, let level) = warning {
        unseen.append(visible(field) + " “" + condition(level) + "”")
      } else {
        texts.append(text(warning))
      }
    }
    if unseen.count < 2 { return texts + warnings.filter(\.isOfLevel).map(text) }
    let list = unseen.joined(separator: listSeparator)
    texts.append(
      LocalText(
        "以下\(unseen.count)种一致程度在同一人中从未出现，权重是猜测：\(list)",
        en: "\(unseen.count) levels never occur among matches; their weights are guesses: \(list)",
        ko: "동일인 중에 나타나지 않아 가중치가 추측인 수준 \(unseen.count)개: \(list)")[language])
    return texts
  }

  /// What went wrong in blocking or training, and what to do.
  public func text(_ warning: MatchWarning) -> String {
    switch warning {
    case .blocksTooLarge(let rule, let blocks, let pairs):
      return LocalText(
        "规则“\(visible(rule))”有\(blocks)个分块过大（\(grouped(pairs))对），未比较。请加上一个字段。",
        en:
          "Rule \(visible(rule)): \(blocks) blocks are too large (\(grouped(pairs)) pairs) and were left out. Add a field.",
        ko: "규칙 “\(visible(rule))”: 너무 큰 블록 \(blocks)개(\(grouped(pairs))쌍)를 비교하지 않았습니다. 항목을 더하십시오.")[language]
    case .ruleMakesNoPair(let rule):
      return LocalText(
        "规则“\(visible(rule))”没有产生候选对。请检查字段。", en: "Rule \(visible(rule)) makes no pair. Check its fields.",
        ko: "규칙 “\(visible(rule))”에서 후보 쌍이 나오지 않았습니다. 항목을 확인하십시오.")[language]
    case .notConverged(let rule):
      return LocalText(
        "估计未收敛\(rule.isEmpty ? "" : "（\(visible(rule))）")，结果仅供参考。",
        en: "Training did not converge\(rule.isEmpty ? "" : " (\(visible(rule)))"); take the result with care.",
        ko: "추정이 수렴하지 않았습니다\(rule.isEmpty ? "" : "(\(visible(rule)))"). 결과는 참고만 하십시오.")[language]
    case .noMatches:
      return LocalText(
        "没有发现同一人的记录，权重无法估计。请检查字段的对应。",
        en: "No matching rows were found, so no weights were learned. Check which columns belong together.",
        ko: "동일인 기록을 찾지 못해 가중치를 추정할 수 없습니다. 열의 대응을 확인하십시오.")[language]
    case .fieldNotLearned(let field):
      return LocalText(
        "字段“\(visible(field))”几乎没有可比的值，权重是猜测。请删去或检查。",
        en:
          "Field \(visible(field)) has hardly any values to compare: its weights are guesses. Leave it out or check it.",
        ko: "항목 “\(visible(field))”에 비교할 값이 거의 없어 가중치가 추측입니다. 빼거나 확인하십시오.")[language]
    case .levelNotLearned(let field, let level):
      return LocalText(
        "字段“\(visible(field))”的“\(condition(level))”在同一人中从未出现，权重是猜测。",
        en: "Field \(visible(field)): “\(condition(level))” never occurs among matches; its weight is a guess.",
        ko: "항목 “\(visible(field))”의 “\(condition(level))” 수준이 동일인 중에 나타나지 않아 가중치가 추측입니다.")[language]
    case .levelsOutOfOrder(let field, let level):
      return LocalText(
        "字段“\(visible(field))”的“\(condition(level))”比更强的一致程度权重还高。请检查该字段。",
        en: "Field \(visible(field)): “\(condition(level))” weighs more than stronger agreement. Check the field.",
        ko: "항목 “\(visible(field))”의 “\(condition(level))” 가중치가 더 강한 수준보다 큽니다. 항목을 확인하십시오.")[language]
    case .linksFarFromPrior(let links, let expected):
      return LocalText(
        "匹配\(grouped(links))对，与估计的\(grouped(expected))对相差很大。请查看诊断页和分块规则。",
        en:
          "\(grouped(links)) links, far from the \(grouped(expected)) expected. Look at the diagnostics and the blocking rules.",
        ko: "일치 \(grouped(links))쌍이 예상 \(grouped(expected))쌍과 크게 다릅니다. 진단 페이지와 블록 규칙을 확인하십시오.")[language]
    }
  }
}
